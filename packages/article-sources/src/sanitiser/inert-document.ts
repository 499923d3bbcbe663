let inert: Document | undefined;

/** A document without a window: in it no script runs, no picture loads and no custom element is upgraded. */
export function inertDocument(): Document {
  return (inert ??= document.implementation.createHTMLDocument(''));
}
