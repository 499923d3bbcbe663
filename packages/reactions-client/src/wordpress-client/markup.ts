import { loadParser, type HtmlParser } from '@meepraten/article-sources';
import { ReactionsError } from '../reactions-error.js';

/** What is read of an element of a message; all else of it never becomes a node. */
export const readAttributes: ReadonlySet<string> = new Set(['href', 'alt']);

/**
 * What makes nodes of markup.
 * @throws {ReactionsError} where its code cannot be fetched
 */
export async function fetchParser(): Promise<HtmlParser> {
  try {
    return await loadParser();
  } catch (cause) {
    throw new ReactionsError('blocked', 'The code that reads markup is out of reach.', { cause });
  }
}

/** What markup says, as one line of text. */
export async function textOfMarkup(markup: string): Promise<string> {
  return textOf(markup, await fetchParser());
}

/** A name as it was typed: WordPress may write some of its characters as entities, and means no element by any. */
export function textOfName(name: string, parse: HtmlParser): string {
  return name.includes('&') ? textOf(name.replaceAll('<', '&lt;'), parse) : name.trim();
}

export function textOf(markup: string, parse: HtmlParser): string {
  return (parse(markup, readAttributes).textContent ?? '').replace(/\s+/g, ' ').trim();
}
