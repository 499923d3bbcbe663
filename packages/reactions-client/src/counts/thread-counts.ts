import type { ThreadCounts } from '../protocol/reaction.js';
import { expectMember } from '../server-client/expect-member.js';
import { requestJson } from '../server-client/request-json.js';

/** A thread on a reactions server. */
export interface CountedThread {
  /** Address of the server; relative to the page. */
  server: string;
  site: string;
  thread: string;
}

type Counts = Readonly<Record<string, number>>;

/** Milliseconds in which what is asked goes into one request: a page is not there all at once. */
const gathering = 20;

const timeout = 8000;

/** What the server takes in one request; and what passes every proxy on the way there. */
const most = { threads: 200, characters: 6000 } as const;

/** Keys that are to be asked, by where. */
const asked = new Map<string, { keys: Set<string>; answer: Promise<Counts> }>();

/**
 * How many published reactions a thread has; all that a page asks at one time is one request. Rejects with a
 * `ReactionsError` where there is no answer.
 */
export async function countReactions({ server, site, thread }: CountedThread): Promise<number | undefined> {
  const root = new URL(server, globalThis.document?.baseURI);
  const path = `${root.pathname.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(site)}/counts`;
  const { href } = new URL(path, root);
  const gathered = asked.get(href) ?? gather(href);
  gathered.keys.add(thread);
  return (await gathered.answer)[thread];
}

function gather(href: string): { keys: Set<string>; answer: Promise<Counts> } {
  const keys = new Set<string>();
  const answer = new Promise((resolve) => setTimeout(resolve, gathering)).then(async () => {
    asked.delete(href);
    const counts = await Promise.all(requestsFor(href, keys).map(ask));
    return Object.assign({}, ...counts) as Counts;
  });
  asked.set(href, { keys, answer });
  return { keys, answer };
}

function requestsFor(href: string, keys: Iterable<string>): URL[] {
  const urls = [new URL(href)];
  for (const key of keys) {
    const last = urls.at(-1)!;
    const isFull = last.searchParams.size >= most.threads || last.href.length > most.characters;
    const url = isFull ? new URL(href) : last;
    if (isFull) urls.push(url);
    url.searchParams.append('thread', key);
  }
  return urls;
}

async function ask(url: URL): Promise<Counts> {
  const { json } = await requestJson({ url, timeout, fetch: (...request) => globalThis.fetch(...request) });
  return expectMember<ThreadCounts>(json, 'counts', url).counts;
}
