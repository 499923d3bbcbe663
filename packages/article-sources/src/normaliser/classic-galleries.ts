import type { RawArticle } from './raw-article.js';
import { rename } from './nodes.js';

/** Galleries of the classic editor: a definition list for each picture, line breaks between, all told by classes. */
export function classicGalleries({ root }: RawArticle): void {
  for (const gallery of root.querySelectorAll('div.gallery')) {
    const items = [...gallery.querySelectorAll('.gallery-item')];
    if (!items.length) continue;
    for (const item of items) {
      for (const caption of item.querySelectorAll('.gallery-caption')) rename(caption, 'figcaption');
      for (const icon of item.querySelectorAll('.gallery-icon')) icon.replaceWith(...icon.childNodes);
      rename(item, 'figure');
    }
    for (const lineBreak of gallery.querySelectorAll(':scope > br')) lineBreak.remove();
    rename(gallery, 'figure');
  }
}
