import { loadParser, type HtmlParser } from '@meepraten/article-sources';

/** What is read of an element of a message; all else of it never becomes a node. */
export const readAttributes: ReadonlySet<string> = new Set(['href', 'alt']);

/** What markup says, as one line of text. */
export async function textOfMarkup(markup: string): Promise<string> {
  return textOf(markup, await loadParser());
}

/** A name as it was typed: WordPress may write some of its characters as entities, and means no element by any. */
export function textOfName(name: string, parse: HtmlParser): string {
  return name.includes('&') ? textOf(name.replaceAll('<', '&lt;'), parse) : name.trim();
}

export function textOf(markup: string, parse: HtmlParser): string {
  return (parse(markup, readAttributes).textContent ?? '').replace(/\s+/g, ' ').trim();
}
