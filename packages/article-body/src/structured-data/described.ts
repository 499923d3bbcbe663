import { describedIn } from '@meepraten/design-system';

/** What schema.org calls an article, and the kinds of it that blogs and papers use. */
const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/**
 * Whether the page describes an article itself, in JSON-LD, microdata or RDFa: the one at `url`, or one that does not
 * say which. Two descriptions of one article would contradict each other some day.
 */
export function isDescribed(page: Document, url: string | null, own: Element | null = null): boolean {
  return describedIn(page, own).some(
    ({ types, data }) =>
      types.some((type) => articleTypes.test(type)) && (data === null || mayBeOf(data, url)),
  );
}

function mayBeOf(data: Readonly<Record<string, unknown>>, url: string | null): boolean {
  const addresses = [data['@id'], data['url'], addressIn(data['mainEntityOfPage'])].filter(
    (address): address is string => typeof address === 'string',
  );
  return addresses.length === 0 || addresses.some((address) => isSame(address, url));
}

function addressIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@id'] : value;
}

function isSame(address: string, url: string | null): boolean {
  return url !== null && normal(address, url) === normal(url, url);
}

function normal(address: string, base: string): string {
  return URL.canParse(address, base)
    ? new URL(address, base).href.replace(/#.*$/, '').replace(/\/$/, '')
    : address;
}
