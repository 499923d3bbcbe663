import type { RawArticle } from './raw-article.js';

/**
 * Characters that WordPress replaced by pictures of its own server, on the page of each visitor whose device it took
 * to be without them. The picture's `alt` is the character.
 */
export function emojiPictures({ root }: RawArticle): void {
  for (const picture of root.querySelectorAll(
    'img.emoji, img.wp-smiley, img[src*="//s.w.org/images/core/emoji/"]',
  ))
    picture.replaceWith(picture.getAttribute('alt') ?? '');
}
