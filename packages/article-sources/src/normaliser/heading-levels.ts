import type { RawArticle } from './raw-article.js';
import { rename, wordsOf } from './nodes.js';

/**
 * Headings of the first level in the text. The title is the one `h1` there is: a heading that repeats it goes, and
 * where others stand beside it all headings move down by one, so that their order stays.
 */
export function headingLevels({ root, title }: RawArticle): void {
  const repeated = [...root.querySelectorAll('h1')].find((heading) => wordsOf(heading) === title);
  repeated?.remove();
  if (!root.querySelector('h1')) return;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    rename(heading, `h${Math.min(6, Number(heading.localName.slice(1)) + 1)}`);
}
