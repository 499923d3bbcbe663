/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({
    'node_modules/@meepraten/embed/dist': 'meepraten',
    'src/style.css': 'style.css',
  });
  // Where the reactions are kept.
  eleventy.addGlobalData('reactionsServer', 'http://127.0.0.1:8787');
}

export const config = { dir: { input: 'src', output: 'site' } };
