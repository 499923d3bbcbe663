import type { ArticleAuthor } from '../model/article.js';
import { plainText } from '../model/plain-text.js';
import { rawNodes } from '../normaliser/clean.js';
import { sanitise } from '../sanitiser/sanitise.js';
import { webUrl } from '../web-url.js';

/** A value of a feed as one line of text; feeds in the wild write numbers too. */
export function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null;
}

/** The words of a title that may hold entities and tags, decoded once. */
export async function textOfHtml(html: unknown): Promise<string | null> {
  if (typeof html !== 'string') return null;
  // Most titles are plain.
  return /[&<]/.test(html) ? plainText(sanitise(await rawNodes(html))) || null : text(html);
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function author(name: string | null, url: unknown, base: string): ArticleAuthor[] {
  return name ? [{ name, url: webUrl(url, base) }] : [];
}

/** The entry that the fragment of an address names, by one of its names; the first one where it names none. */
export function namedEntry<Entry>(
  entries: readonly Entry[],
  url: string,
  namesOf: (entry: Entry) => readonly (string | null)[],
): Entry | undefined {
  const fragment = /#(.+)$/.exec(url)?.[1];
  if (!fragment) return entries[0];
  const names = new Set([fragment, decoded(fragment)]);
  return entries.find((entry) => namesOf(entry).some((name) => name !== null && names.has(name)));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
