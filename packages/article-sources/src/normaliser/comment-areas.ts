import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';
import { countIn } from './comment-words.js';

const areas = [
  '#comments, .comments-area, .wp-block-comments, .comment-list, .commentlist, #disqus_thread, .fb-comments',
  '#respond, .comment-respond, .wp-block-post-comments-form',
].join();
const counts =
  '.comments-link, .entry-comments, .comments-count, .wp-block-comments-title, .wp-block-post-comments-count';
const lines = 'h1, h2, h3, h4, h5, h6, p, a, span';

/**
 * The reactions to the article with their form, and links that count them. Their place is below the article, where
 * our own widget shows them; their number is data.
 */
export function commentAreas({ root, found }: RawArticle): void {
  for (const area of root.querySelectorAll(`${areas}, ${counts}`)) {
    for (const line of [area, ...area.querySelectorAll(lines)])
      found.commentsCount ??= countIn(wordsOf(line));
    area.remove();
  }
}
