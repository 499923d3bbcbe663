/**
 * Keeps what is being read where it is while something before it changes, in a browser that does not do so of its own
 * accord. Gives what puts it back.
 */
export function holdPlace(host: Element): () => void {
  if (CSS.supports('overflow-anchor', 'auto')) return () => {};
  const articles = host.shadowRoot?.querySelectorAll('article') ?? [];
  // Behind the thread, all that it holds lies before what is read.
  const read = [...articles].find((article) => article.getBoundingClientRect().bottom > 0) ?? null;
  const place = () => (read ? read.getBoundingClientRect().top : host.getBoundingClientRect().bottom);
  const before = place();
  return () => scrollBy({ top: place() - before, behavior: 'instant' });
}
