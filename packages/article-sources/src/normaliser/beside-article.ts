import { commentAreas } from './comment-areas.js';
import { countIn } from './comment-words.js';
import { wordsOf } from './nodes.js';
import { nothingFound, type Findings } from './raw-article.js';
import { relatedBlocks } from './related-blocks.js';
import { relatedLines } from './related-lines.js';

/** What a page shows beside the text of its article: related reads and the number of reactions. Changes the page. */
export function besideArticle(page: Document, text: Element): Findings {
  const found = nothingFound();
  if (page.contains(text)) text.remove();
  const beside = { root: page.documentElement, baseUrl: page.baseURI, title: null, found };
  relatedBlocks(beside);
  relatedLines(beside);
  commentAreas(beside);
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    found.commentsCount ??= countIn(wordsOf(heading));
  return found;
}
