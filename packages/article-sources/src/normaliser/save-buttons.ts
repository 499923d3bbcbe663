import type { RawArticle } from './raw-article.js';

const buttons = [
  '[data-pin-do^="button"], [data-pin-log]',
  'a[href*="pinterest."][href*="/pin/create/"]',
  '.pinit-button, .pin-it-button, .pinit, .pibfi_pinterest, .xc_pinterest, .tasty-pins-hidden-image-container',
  '.pinterest-save-button, .wp-block-pin-button, .mv-pin-button, .pinterest-for-wp-save',
].join();

/** The buttons' own pictures, and those that are only there to be pinned. */
const notOfTheArticle =
  '[src*="pinterest"], [src*="pinit"], [src*="pin-it"], .tasty-pins-hidden-image-container img';

/**
 * 'Bewaren' buttons that plugins and browser extensions print on pictures. Our element offers saving itself, once for
 * each picture, without the script of a third party. A picture that is the button stays, as a picture.
 */
export function saveButtons({ root }: RawArticle): void {
  for (const button of root.querySelectorAll(buttons)) {
    const pictures = [...button.querySelectorAll('img')].filter(
      (picture) => !picture.matches(notOfTheArticle),
    );
    button.replaceWith(...pictures);
  }
}
