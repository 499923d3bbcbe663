/** The child elements of these names, whatever prefix a feed gives to their namespace. */
export function children(parent: Element, ...names: string[]): Element[] {
  return [...parent.children].filter(({ localName }) => names.includes(localName));
}

/** The text of the first child of one of these names, on one line; null where there is none. */
export function childText(parent: Element, ...names: string[]): string | null {
  for (const child of children(parent, ...names)) {
    const text = child.textContent.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return null;
}

/** The address that links in `element` start from: every element on the way up may move it. */
export function baseOf(element: Element, baseUrl: string): string {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) chain.unshift(one);
  return chain.reduce((base, one) => {
    const own = one.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'base');
    return own && URL.canParse(own, base) ? new URL(own, base).href : base;
  }, baseUrl);
}

/** The language that an element and all around it agree on. */
export function langOf(element: Element): string | null {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const lang = one.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang');
    if (lang) return lang;
  }
  return null;
}

export interface FeedContext {
  feed: Element;
  baseUrl: string;
  signal: AbortSignal | undefined;
}
