import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';
import { addRelated } from './related-links.js';

const boxes = [
  '.yarpp, .yarpp-related, .jp-relatedposts, .wp-block-jetpack-related-posts, .crp_related, .rp4wp-related-posts',
  '.wp_rp_wrap, .relpost-thumb-wrapper, .related-posts, .related_posts, .relatedposts, .related-articles',
  '.contextual-related-posts, .zemanta-related, .bibblio-related, .sp-related-posts-slider',
].join();

const headings =
  'h1, h2, h3, h4, h5, h6, .yarpp-headline, .jp-relatedposts-headline, p:not(:has(a)), strong:not(a *)';

/**
 * Lists of other articles that plugins print below the text. They are data: what is related is for `related`, and
 * whoever shows it there must not show it twice.
 */
export function relatedBlocks(article: RawArticle): void {
  for (const box of article.root.querySelectorAll(boxes)) {
    if (!article.root.contains(box)) continue;
    const heading = [...box.querySelectorAll(headings)].find(
      (element) => wordsOf(element) && !element.closest('a, li'),
    );
    const before = article.found.related.length;
    addRelated(article, [box]);
    if (heading && article.found.related.length > before) article.found.relatedHeading ??= wordsOf(heading);
    box.remove();
  }
}
