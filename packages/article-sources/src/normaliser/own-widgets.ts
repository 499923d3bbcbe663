import type { RawArticle } from './raw-article.js';
import { isBlank } from './nodes.js';

const besideTheArticle = [
  'mp-related-reads, mp-reactions, mp-reaction-form',
  '[data-mp="related-reads"], [data-mp="reactions"], [data-mp="reaction-form"]',
].join();

const articles = 'mp-article-body, [data-mp="article-body"]';

/**
 * Our own widgets. Their served children would stand in the text and again beside it; and a page that shows its own
 * article by `src` would hold that article inside itself, without end. An article element that is all there is to
 * read holds the article, and stays.
 */
export function ownWidgets({ root }: RawArticle): void {
  for (const widget of root.querySelectorAll(besideTheArticle)) widget.remove();
  for (const widget of root.querySelectorAll(articles)) {
    const place = root.ownerDocument.createComment('');
    widget.replaceWith(place);
    const isTheArticle = isBlank(root) && !widget.matches('[src], [data-src]');
    place.replaceWith(...(isTheArticle ? widget.childNodes : []));
  }
}
