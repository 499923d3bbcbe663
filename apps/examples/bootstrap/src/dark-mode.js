// Bootstrap's own switch. The widgets follow it by themselves: they take the page's colours as they are.
const button = document.getElementById('dark-mode');

button.addEventListener('click', () => {
  const { dataset } = document.documentElement;
  const isDark = dataset.bsTheme !== 'dark';
  dataset.bsTheme = isDark ? 'dark' : 'light';
  button.setAttribute('aria-pressed', String(isDark));
});
