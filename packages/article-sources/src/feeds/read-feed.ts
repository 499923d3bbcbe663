import { isEmptyList, readBy, requestSource, sourceNamed, sourceOf } from '../sources/choose-source.js';
import { isJsonFeed, isWordPress, isXmlFeed } from '../sources/shapes.js';
import type { Feed, FeedOptions, FeedSource } from './feed.js';
import { postsRoute } from './posts-route.js';

const readXml: FeedSource['read'] = async (answer, request) =>
  (await import('./xml-feed.js')).readXmlItems(answer, request);

const builtIn: readonly FeedSource[] = [
  {
    type: 'json-feed',
    accepts: isJsonFeed,
    read: async (answer, request) => (await import('./json-feed.js')).readJsonFeed(answer, request),
  },
  { type: 'rss', accepts: isXmlFeed, read: readXml },
  { type: 'atom', accepts: isXmlFeed, read: readXml },
  {
    type: 'wordpress',
    accepts: (answer) => isWordPress(answer) || isEmptyList(answer),
    read: async (answer, request) => (await import('./wordpress-posts.js')).readPosts(answer, request),
  },
];

/** Bytes of a list; it is parsed in one go, and a page must not stand still for it. */
const mostBytes = 8_000_000;

/** Does what `loadFeed` promises. */
export async function readFeed(
  url: string,
  { type = 'auto', sources = [], ...options }: FeedOptions = {},
): Promise<Feed> {
  const request = { mostBytes, ...options };
  const known = [...sources, ...builtIn];
  const named = sourceNamed(type, known);
  const answer = await requestSource(postsRoute(url, type === 'wordpress') ?? url, request);
  const source = named ?? sourceOf(answer, known, url, 'list of articles');
  return readBy(source, answer, request, answer.url);
}
