import { webUrl } from '../web-url.js';
import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';

/** Adds what these elements link to, each address once, by the first words that name it. */
export function addRelated({ baseUrl, found }: RawArticle, boxes: readonly Element[]): void {
  for (const link of boxes.flatMap(linksIn)) {
    const url = webUrl(link.getAttribute('href'), baseUrl);
    const title =
      wordsOf(link) || link.getAttribute('title')?.trim() || link.querySelector('img')?.getAttribute('alt');
    if (url && title && !found.related.some((known) => known.url === url)) found.related.push({ url, title });
  }
}

/** Words first: a thumbnail that leads to the same article may have a name of its own. */
export function linksIn(box: Element): Element[] {
  const links = [...(box.matches('a[href]') ? [box] : []), ...box.querySelectorAll('a[href]')];
  return links.toSorted((one, other) => Number(!wordsOf(one)) - Number(!wordsOf(other)));
}
