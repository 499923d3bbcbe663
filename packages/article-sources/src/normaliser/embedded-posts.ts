import type { RawArticle } from './raw-article.js';
import { linkedFigure, wordsOf } from './nodes.js';

/**
 * A post of another site, which WordPress prints twice: as a quotation that holds only a link, and as a hidden frame
 * that takes its place by a script. The link says it all, and no quotation was meant.
 */
export function embeddedPosts({ root }: RawArticle): void {
  for (const quotation of root.querySelectorAll('blockquote.wp-embedded-content')) {
    const link = quotation.querySelector('a[href]');
    if (link) quotation.replaceWith(linkedFigure(root, link.getAttribute('href')!, wordsOf(link)));
  }
  for (const frame of root.querySelectorAll('iframe.wp-embedded-content, mp-iframe.wp-embedded-content'))
    frame.remove();
}
