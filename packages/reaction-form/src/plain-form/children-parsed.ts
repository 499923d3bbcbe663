/**
 * Resolves when the page's parser is through with an element's children; null when that is so already. An element
 * that is defined before its tag is read meets the page without them.
 */
export function childrenParsed(element: Element): Promise<void> | null {
  if (document.readyState !== 'loading' || hasFollower(element)) return null;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Whatever stands behind it, or behind an ancestor, was read after its end tag. */
function hasFollower(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
