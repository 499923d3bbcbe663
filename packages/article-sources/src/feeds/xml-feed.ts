import { requestAnswer, type Answer } from '../answer.js';
import { plainText } from '../model/plain-text.js';
import { SourceError } from '../problems.js';
import type { RequestOptions } from '../request.js';
import { Slices } from '../slices.js';
import { readEntry } from '../sources/atom.js';
import { textOfHtml } from '../sources/fields.js';
import { readItem } from '../sources/rss.js';
import { isXmlFeed } from '../sources/shapes.js';
import { entriesOf } from '../sources/xml-feed.js';
import { children, childText } from '../sources/xml.js';
import type { Feed, FeedItem } from './feed.js';
import { itemOf } from './item-of.js';

/** The entries of RSS or Atom. */
export async function readXmlItems(answer: Answer, request: RequestOptions): Promise<Feed> {
  const { url } = answer;
  if (!isXmlFeed(answer)) throw new SourceError('wrong-type', `${url} is neither RSS nor Atom.`);
  const page = answer.page ?? (await requestAnswer(url, { ...request, readAs: 'application/xml' })).page!;
  const feed = page.documentElement;
  const isAtom = feed.localName === 'feed' || feed.localName === 'entry';
  const context = { feed, baseUrl: url, signal: request.signal };
  const slices = new Slices(request.signal);
  const items: FeedItem[] = [];
  for (const entry of entriesOf(feed)) {
    await slices.turn();
    const article = await (isAtom ? readEntry : readItem)(entry, context);
    const item = itemOf(article, await (isAtom ? summaryOfEntry : summaryOfItem)(entry));
    if (item) items.push(item);
  }
  const holder = isAtom ? feed : (children(feed, 'channel')[0] ?? feed);
  return { title: await textOfHtml(childText(holder, 'title')), items };
}

function summaryOfItem(item: Element): Promise<string | null> {
  return textOfHtml(children(item, 'description')[0]?.textContent);
}

async function summaryOfEntry(entry: Element): Promise<string | null> {
  const [summary] = children(entry, 'summary');
  if (!summary) return null;
  return summary.getAttribute('type') === 'html'
    ? textOfHtml(summary.textContent)
    : plainText(summary) || null;
}
