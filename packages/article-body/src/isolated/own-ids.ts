/** Before every id of a copy in a shadow root. */
export const idPrefix = 'mp-';

/** Attributes that name elements by their ids, one or several. */
const references = ['aria-labelledby', 'aria-describedby', 'headers'];

/**
 * Gives a copy of an article ids of its own, and leads its links to them: the page may hold the same article, or the
 * same id for something else. One prefix for all, so that a note and the way back from it stay a pair.
 */
export function prefixIds(root: ParentNode): void {
  const ids = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    ids.add(element.id);
    element.id = idPrefix + element.id;
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const id = decoded(link.getAttribute('href')!.slice(1));
    if (ids.has(id)) link.setAttribute('href', `#${encodeURIComponent(idPrefix + id)}`);
  }
  for (const name of references) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const named = element.getAttribute(name)!.split(/\s+/);
      element.setAttribute(name, named.map((id) => (ids.has(id) ? idPrefix + id : id)).join(' '));
    }
  }
}

export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
