import { fetchedCode } from '../fetched-code.js';
import { droppedElements, readAttributes } from './allow-list.js';
import { inertDocument } from './inert-document.js';

/**
 * From a string to nodes that run nothing and load nothing. They are raw material for `sanitise`.
 *
 * @param attributes Those that the nodes may keep until then; by default those that it reads.
 */
export type HtmlParser = (html: string, attributes?: ReadonlySet<string>) => Node;

// Newer than the type library.
type ElementWithSetHtml = Element & { setHTML(html: string, options: { sanitizer: object }): void };

// Attributes by name: left to strike the unsafe ones by itself, Chromium 156 crashes on some, `onbeforematch` among
// them. Elements by exception: the parser's list of allowed ones could not unwrap the rest, as `sanitise` does.
const removeElements = [...droppedElements];

let standIn: HtmlParser | undefined;

/** The browser's own safe parser, or the stand-in once it was loaded; null where neither is at hand. */
export function parserAtHand(): HtmlParser | null {
  return 'setHTML' in Element.prototype ? parseNatively : (standIn ?? null);
}

/** As {@link parserAtHand}, and loads the stand-in where the browser has no safe parser. Rejects with a SourceError. */
export async function loadParser(): Promise<HtmlParser> {
  return parserAtHand() ?? (standIn = (await fetchedCode(import('./stand-in-parser.js'))).parseWithStandIn);
}

export function parseNatively(html: string, attributes: ReadonlySet<string> = readAttributes): Node {
  const holder = inertDocument().createElement('div') as Element as ElementWithSetHtml;
  holder.setHTML(html, { sanitizer: { attributes: [...attributes], removeElements } });
  return holder;
}
