import { requestAnswer, type Answer } from '../answer.js';
import { SourceError } from '../problems.js';
import { namedEntry } from './fields.js';
import { isXmlFeed } from './shapes.js';
import type { SafeInit } from './complete.js';
import type { ReadOptions } from './source.js';
import { childText, children } from './xml.js';

/** An entry of RSS or Atom: the first, or the one that the fragment of the address names. */
export async function readXmlFeed(answer: Answer, options: ReadOptions): Promise<SafeInit> {
  const { url, signal } = options;
  if (!isXmlFeed(answer)) throw new SourceError('wrong-type', `${url} is neither RSS nor Atom.`);
  const page = answer.page ?? (await requestAnswer(url, { ...options, readAs: 'application/xml' })).page!;
  const feed = page.documentElement;
  const isAtom = feed.localName === 'feed' || feed.localName === 'entry';
  const entries = entriesOf(feed);
  const entry = namedEntry(entries, url, (one) => [childText(one, 'guid', 'id'), linkOf(one)]);
  if (!entry) throw new SourceError('empty', `${url} has no such entry.`);
  const base = { feed, baseUrl: answer.url, signal };
  if (isAtom) return (await import('./atom.js')).readEntry(entry, base);
  return (await import('./rss.js')).readItem(entry, base);
}

/** RSS 1.0 has its items beside the channel, RSS 2.0 inside it. */
export function entriesOf(feed: Element): Element[] {
  if (feed.localName === 'entry') return [feed];
  const holders = [feed, ...children(feed, 'channel')];
  return holders.flatMap((holder) => children(holder, 'item', 'entry'));
}

function linkOf(entry: Element): string | null {
  const [link] = children(entry, 'link');
  return link?.getAttribute('href') ?? link?.textContent?.trim() ?? null;
}
