const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const resourceProtocols = new Set(['http:', 'https:']);
const rasterPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

// To a browser an address that starts with a hard space is a path; to readers it is what it looks like.
const unseen = /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u202f\u205f\u2060\u3000\ufeff\ufffd]/g;
const looksLikeScript = /^(?:java|vb|live)script:/i;

/** Stands in where no base is known; only its scheme is ever looked at. */
const anyBase = 'https://relative.invalid/';

/** A URL a reader may follow, or null. A bare fragment stays one: it points into the article itself. */
export function safeLink(value: string, baseUrl?: string): string | null {
  return value.trim().startsWith('#') ? value.trim() : safeUrl(value, linkProtocols, baseUrl);
}

/** A URL the page may load by itself, or null. */
export function safeResource(value: string, baseUrl?: string): string | null {
  return safeUrl(value, resourceProtocols, baseUrl);
}

/** As {@link safeResource}, and raster pictures inside the text. SVG is left out: it is a document, not a picture. */
export function safePicture(value: string, baseUrl?: string): string | null {
  return rasterPicture.test(value.trim()) ? value.trim() : safeResource(value, baseUrl);
}

/** The candidates of a `srcset` that may be loaded, or null if none may. */
export function safeSrcset(value: string, baseUrl?: string): string | null {
  const candidates: string[] = [];
  // A candidate is a run without spaces that neither starts nor ends with a comma, then a width or a density.
  for (const [, url = '', descriptor = ''] of value.matchAll(
    /([^\s,](?:\S*[^\s,])?)(?:\s+(\d+(?:\.\d+)?[wx]))?\s*(?:,|$)/g,
  )) {
    const safe = safeResource(url, baseUrl);
    if (safe !== null) candidates.push(`${safe} ${descriptor}`.trim());
  }
  return candidates.length ? candidates.join(', ') : null;
}

/**
 * The browser's own URL parser decides, as it does when the link is followed: it sees through the tabs, line ends
 * and letter cases that a pattern would miss.
 */
function safeUrl(value: string, protocols: ReadonlySet<string>, baseUrl?: string): string | null {
  if (!URL.canParse(value, baseUrl ?? anyBase) || looksLikeScript.test(value.replace(unseen, '')))
    return null;
  const url = new URL(value, baseUrl ?? anyBase);
  if (!protocols.has(url.protocol)) return null;
  return baseUrl === undefined ? value : url.href;
}
