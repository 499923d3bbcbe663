const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:', 'file:'];

/** The address, where it leads somewhere; null where it is none, or would run as a script or stand for a page itself. */
export function safeHref(href: string): string | null {
  if (href === '' || !URL.canParse(href, document.baseURI)) return null;
  return safeProtocols.includes(new URL(href, document.baseURI).protocol) ? href : null;
}
