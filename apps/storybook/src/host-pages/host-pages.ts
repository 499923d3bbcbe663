import classicBlog from '../../../demo/public/styles/blog.css?inline';
import magazine from '../../../demo/public/styles/magazine.css?inline';
import plain from './plain.css?inline';

/** Pages that were not made for the widgets, as the demo serves them: each is the style sheet of its theme. */
export const hostPages = {
  plain: { title: 'Plain page', css: plain },
  'classic-blog': { title: 'Classic blog', css: classicBlog },
  magazine: { title: 'Dark magazine', css: magazine },
} as const;

export type HostPage = keyof typeof hostPages;

let shown: CSSStyleSheet | undefined;

/** Dresses the document as that page, in place of the one before; null takes it away. */
export function showHostPage(page: HostPage | null): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== shown);
  shown = undefined;
  if (page === null) return;
  shown = new CSSStyleSheet();
  shown.replaceSync(hostPages[page].css);
  document.adoptedStyleSheets.push(shown);
}
