import { isAllowedAttribute } from './allow-list.js';
import { layoutOf } from './layout.js';
import { safeLink, safePicture, safeResource, safeSrcset } from './safe-url.js';

/** Gives `copy` those attributes of `source` that are allowed on it, each with a value that is safe. */
export function copyAttributes(source: Element, copy: Element, baseUrl?: string): void {
  const element = copy.localName;
  for (const { name, value, namespaceURI } of source.attributes) {
    if (namespaceURI !== null || !isAllowedAttribute(element, name)) continue;
    const safe = safeValue(element, name, value, baseUrl);
    if (safe !== null) copy.setAttribute(name, safe);
  }
  const layout = layoutOf(source);
  if (layout !== null) copy.setAttribute('data-prose', layout);
  if (copy.getAttribute('target') === '_blank')
    copy.setAttribute('rel', withNoopener(copy.getAttribute('rel')));
}

function safeValue(element: string, name: string, value: string, baseUrl?: string): string | null {
  switch (name) {
    case 'href':
    case 'cite':
      return safeLink(value, baseUrl);
    case 'src':
      return element === 'img' ? safePicture(value, baseUrl) : safeResource(value, baseUrl);
    case 'poster':
      return safeResource(value, baseUrl);
    case 'srcset':
      return safeSrcset(value, baseUrl);
    case 'target':
      // Any other name would open in a frame or window that is not the article's to use.
      return value.toLowerCase() === '_blank' ? '_blank' : null;
    default:
      return value;
  }
}

/** The author's own words about the link stay, but for the one that hands the page over. */
function withNoopener(rel: string | null): string {
  const tokens = new Set((rel ?? '').toLowerCase().split(/\s+/).filter(Boolean));
  tokens.delete('opener');
  return [...tokens.add('noopener')].join(' ');
}
