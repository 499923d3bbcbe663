import type { RawArticle } from './raw-article.js';
import { remove } from './nodes.js';

/** Boxes to like and to rate by, drawn by scripts that are not there; without them they say 'Laden…' for ever. */
export function likeBoxes({ root }: RawArticle): void {
  remove(root, [
    '.sd-like, .jetpack-likes-widget-wrapper, .jetpack-likes-widget-placeholder, .wp-block-jetpack-like',
    '.wpulike, .fb-like, .kk-star-ratings, .post-ratings, .wp_ulike_general_class',
  ]);
}
