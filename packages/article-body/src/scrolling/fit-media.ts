const media = 'img, video';

/**
 * Keeps the pictures of a loaded article within its column. Where a style sheet says how wide a picture may get, be it
 * `prose.css` or the page's own, that holds.
 */
export function fitMedia(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(media)) {
    if (getComputedStyle(element).maxWidth !== 'none') continue;
    // An attribute for the height is a style too, and would hold while the width gives way.
    Object.assign(element.style, { maxInlineSize: '100%', blockSize: 'auto' });
  }
}
