import { plainText } from '@meepraten/article-sources';
import type { Read } from '../ranking/index.js';

/** What a list can show. */
export interface Candidate extends Read {
  /** Stays on top, whatever the order. */
  pinned: boolean;
  /** Stands in the page as it was served, where the site's owner chose it. */
  served: boolean;
}

export interface ServedList {
  heading: string | null;
  /** 1 to 6. */
  level: number;
  reads: Candidate[];
}

const headings = 'h1, h2, h3, h4, h5, h6';

/** The heading and the links among an element's children: one read for each item of a list, or for each link. */
export function readServedList(host: Element): ServedList {
  const heading = host.querySelector(headings);
  const places = new Map<Element, HTMLAnchorElement>();
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const item = link.closest('li');
    const place = item && host.contains(item) ? item : link;
    if (!heading?.contains(link) && !places.has(place)) places.set(place, link);
  }
  return {
    heading: (heading && plainText(heading)) || null,
    level: levelOf(heading) ?? levelBelow(host),
    reads: [...places].flatMap(([place, link]) => candidateOf(place, link)),
  };
}

function levelOf(heading: Element | null | undefined): number | null {
  return heading ? Number(heading.localName.slice(1)) : null;
}

/** One below that of the part of the page it stands in; 2 where none has a heading. */
function levelBelow(host: Element): number {
  const part = host.closest('article, aside, section');
  return Math.min(6, (levelOf(part?.querySelector(headings)) ?? 1) + 1);
}

function candidateOf(place: Element, link: HTMLAnchorElement): Candidate[] {
  const title = plainText(link.querySelector(headings) ?? link);
  if (!title || !isPage(link)) return [];
  const summary = place.querySelector('p');
  const image = place.querySelector<HTMLImageElement>('img[src]')?.src;
  return [
    {
      id: link.href,
      url: link.href,
      title,
      summary: summary && !summary.contains(link) ? plainText(summary) || null : null,
      image: image && /^https?:/.test(image) ? image : null,
      published: place.querySelector('time')?.dateTime || null,
      pinned: place.hasAttribute('data-pinned') || link.hasAttribute('data-pinned'),
      served: true,
    },
  ];
}

/** On the web, or beside a page that was opened as a file. */
function isPage({ protocol }: HTMLAnchorElement): boolean {
  return /^https?:$/.test(protocol) || protocol === location.protocol;
}
