import type { RawArticle } from './raw-article.js';
import { rename } from './nodes.js';

/** Captions of the classic editor, which are boxes of paragraphs or definition lists told apart by a class. */
export function captions({ root }: RawArticle): void {
  for (const box of root.querySelectorAll('.wp-caption')) {
    if (!box.querySelector('img, video, audio, iframe, a')) continue;
    for (const text of box.querySelectorAll('.wp-caption-text, .wp-caption-dd')) rename(text, 'figcaption');
    for (const holder of box.querySelectorAll('.wp-caption-dt, dt')) holder.replaceWith(...holder.childNodes);
    rename(box, 'figure');
  }
}
