import { plainText } from '../model/plain-text.js';
import type { SafeInit } from '../sources/complete.js';
import type { FeedItem } from './feed.js';

/** Letters that stand in for a title where there is none. */
const openingLength = 80;

/** What a list can use of an article; null where it has no address, or not a word to name it. */
export function itemOf(article: SafeInit, summary: string | null): FeedItem | null {
  const { url, content } = article;
  const text = plainText(content) || null;
  const title = article.title ?? opening(summary ?? text);
  if (!url || !title) return null;
  const { id, tags = [], image = null, published = null, lang = null, authors = [] } = article;
  return {
    ...{ id: id ?? url, url, title, text, tags, image, published, lang, authors, links: linksIn(content) },
    // A feed that gives no more than its summaries gives them once.
    summary: summary === text && text && text.length > 400 ? null : summary,
  };
}

/** An entry without a title is named by its own first words. */
export function opening(words: string | null): string | null {
  if (!words || words.length <= openingLength) return words;
  return words.slice(0, openingLength).replace(/\s+\S*$/, '') + ' …';
}

/** The pages that a text links to, each once. */
export function linksIn(content: ParentNode): string[] {
  const addresses = [...content.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
  return [...new Set(addresses.filter((address) => /^https?:/.test(address)))];
}
