import type { Slices } from '../slices.js';
import { autopDebris } from './autop-debris.js';
import { captions } from './captions.js';
import { classicGalleries } from './classic-galleries.js';
import { commentAreas } from './comment-areas.js';
import { commentTail } from './comment-tail.js';
import { embeddedPosts } from './embedded-posts.js';
import { emojiPictures } from './emoji-pictures.js';
import { footnotes } from './footnotes.js';
import { forms } from './forms.js';
import { frames } from './frames.js';
import { headingLevels } from './heading-levels.js';
import { hiddenText } from './hidden-text.js';
import { lazyPictures } from './lazy-pictures.js';
import { likeBoxes } from './like-boxes.js';
import { ownWidgets } from './own-widgets.js';
import { pictureSizes } from './picture-sizes.js';
import type { RawArticle, Rule } from './raw-article.js';
import { relatedBlocks } from './related-blocks.js';
import { relatedLines } from './related-lines.js';
import { saveButtons } from './save-buttons.js';
import { saveLines } from './save-lines.js';
import { shareBars } from './share-bars.js';

/**
 * In this order: what is hidden tells itself by style and class, before both are lost; boxes of plugins go before
 * lines are read as text; a 'Lees ook' is known by being last, once all that was glued below it is gone.
 */
export const rules: Rule[] = [
  ownWidgets,
  footnotes,
  relatedBlocks,
  commentAreas,
  shareBars,
  likeBoxes,
  saveButtons,
  hiddenText,
  emojiPictures,
  lazyPictures,
  pictureSizes,
  embeddedPosts,
  frames,
  classicGalleries,
  captions,
  commentTail,
  forms,
  saveLines,
  relatedLines,
  headingLevels,
  autopDebris,
];

/**
 * Takes out of an article what its publishing software printed into it, and puts right what it bent. Each rule is on
 * this list for a reason that its file gives; whatever no rule names stays.
 */
export async function normalise(article: RawArticle, slices: Slices): Promise<void> {
  for (const rule of rules) {
    rule(article);
    await slices.turn();
  }
}
