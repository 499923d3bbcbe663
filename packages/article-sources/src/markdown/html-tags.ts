import { droppedElements } from '../sanitiser/allow-list.js';
import { inertDocument } from '../sanitiser/inert-document.js';
import { rawAttributes } from '../sanitiser/raw-markup.js';

/** A piece of the HTML that may stand in Markdown. */
export type HtmlPiece =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; element: Element; isVoid: boolean }
  | { kind: 'close'; name: string };

const attribute = /([a-z_:@][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;
const piece =
  /<!--[^]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<\/([a-z][\w-]*)[^>]*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|[^<]+|</gi;
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Splits HTML into tags and text, without the browser's parser: an element opened in one piece of a Markdown text and
 * closed in another has Markdown in between. However it reads hostile markup, what comes out are inert nodes of
 * harmless names and attributes, and the sanitiser is still to come.
 */
export function* htmlPieces(html: string, decode: (text: string) => string): Generator<HtmlPiece> {
  for (const [whole, closed, opened, attributes] of html.matchAll(piece)) {
    if (closed) yield { kind: 'close', name: closed.toLowerCase() };
    else if (opened) {
      const name = opened.toLowerCase();
      const element = elementOf(name, attributes ?? '', decode);
      yield { kind: 'open', name, element, isVoid: voids.has(name) || whole.endsWith('/>') };
    } else if (!/^<[!?]/.test(whole)) yield { kind: 'text', text: decode(whole) };
  }
}

function elementOf(name: string, attributes: string, decode: (text: string) => string): Element {
  const element = inertDocument().createElement(harmless(name));
  for (const [, key = '', double, single, bare] of attributes.matchAll(attribute)) {
    const attributeName = key.toLowerCase() === 'style' ? 'data-mp-style' : key.toLowerCase();
    if (rawAttributes.has(attributeName))
      element.setAttribute(attributeName, decode(double ?? single ?? bare ?? ''));
  }
  return element;
}

/** Elements that will be dropped with their content are that from the start, under the name of one. */
function harmless(name: string): string {
  if (name === 'iframe') return 'mp-iframe';
  return droppedElements.has(name) ? 'canvas' : name;
}
