const named = new Set([
  'img',
  'iframe',
  'embed',
  'object',
  'fieldset',
  'input',
  'select',
  'textarea',
  'button',
  'output',
]);

/**
 * Takes away the names by which elements replace properties of their document and of the form around them, so that
 * `page.title` and `element.remove()` mean what they say. Nothing that stays in an article needs those names. Styles get
 * a name that means nothing to browsers: under its real one, a page's policy would complain of each that is copied.
 */
export function defuse(root: Node): void {
  // Native stepping, on our own document: nothing of `root` is asked for a property before it is known to be safe.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    renameStyle(element);
    if (element instanceof HTMLFormElement) strip(element, ['name', 'id']);
    else if (named.has(element.localName))
      strip(element, element.localName === 'img' ? namesOfPicture(element) : ['name', 'id']);
  }
}

function renameStyle(element: Element): void {
  const style = Element.prototype.getAttribute.call(element, 'style');
  if (style === null) return;
  Element.prototype.removeAttribute.call(element, 'style');
  Element.prototype.setAttribute.call(element, 'data-mp-style', style);
}

/** Within a form a picture's id is a name too; elsewhere links may lead to it. */
function namesOfPicture(picture: Element): string[] {
  return picture.closest('form') ? ['name', 'id'] : ['name'];
}

function strip(element: Element, attributes: readonly string[]): void {
  for (const attribute of attributes) Element.prototype.removeAttribute.call(element, attribute);
}
