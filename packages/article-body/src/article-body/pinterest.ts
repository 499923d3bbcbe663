import type { SavedRead } from '@meepraten/article-sources';

/** Whether a `save` attribute asks for the links to Pinterest. */
export function savesToPinterest(save: string | null): boolean {
  return /(?:^|\s)pinterest(?:\s|$)/.test(save ?? '');
}

/**
 * Where a reader makes a pin of a picture: an ordinary link, so that nothing of Pinterest is on the page and nothing is
 * asked of it before the press. Pinterest takes no page without a picture.
 */
export function pinAddress({ url, image, title }: SavedRead): string | null {
  if (!image) return null;
  const address = new URL('https://www.pinterest.com/pin/create/button/');
  for (const [name, value] of Object.entries({ url, media: image, description: title }))
    address.searchParams.set(name, value);
  return address.href;
}
