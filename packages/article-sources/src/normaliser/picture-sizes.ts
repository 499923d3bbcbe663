import type { RawArticle } from './raw-article.js';

const sizeInName = /-(\d{2,4})x(\d{2,4})\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;

/** Pictures without width and height, which would push the text down when they come. WordPress names files by size. */
export function pictureSizes({ root }: RawArticle): void {
  for (const picture of root.querySelectorAll('img:not([width]):not([height])')) {
    const [, width, height] = sizeInName.exec(picture.getAttribute('src') ?? '') ?? [];
    if (!width || !height) continue;
    picture.setAttribute('width', width);
    picture.setAttribute('height', height);
  }
}
