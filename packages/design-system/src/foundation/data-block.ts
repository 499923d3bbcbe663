import { html, render } from 'lit';

/**
 * A block of JSON-LD. Where Trusted Types are required, a browser reports every script that comes into the page with a
 * text, also one that holds no code. It is silent about one that can never run, whatever becomes of its type: that is
 * what a script out of a template is, and no policy has to bless it.
 */
export function createDataBlock(json: string): HTMLScriptElement {
  const drawn = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, drawn);
  const block = drawn.querySelector('script')!;
  // As nodes, the text needs no escaping.
  block.replaceChildren(json);
  block.remove();
  return block;
}
