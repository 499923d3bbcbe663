import type { Answer } from '../answer.js';
import type { ArticleAuthor } from '../model/article.js';
import type { RequestOptions } from '../request.js';

/** An entry of a feed. Everything in it is text; the URLs lead to the web. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string | null;
  /** The whole text without markup, for ranking and counting. */
  text: string | null;
  tags: readonly string[];
  image: string | null;
  /** As in ArticleModel. */
  published: string | null;
  lang: string | null;
  authors: readonly ArticleAuthor[];
  /** Where the text links to. */
  links: readonly string[];
}

export interface Feed {
  title: string | null;
  items: FeedItem[];
}

/** What `type` may be, beside the names of a host's own. */
export const feedTypes = ['auto', 'json-feed', 'rss', 'atom', 'wordpress'] as const;

export type FeedType = (typeof feedTypes)[number];

/** A kind of list that articles come in. Give your own to `loadFeed` as `sources`. */
export interface FeedSource<F extends Feed = Feed> {
  /** Its name, for `type`. */
  readonly type: string;
  /** Whether an answer is of this kind. Asked where `type` is `auto`. */
  accepts(answer: Answer): boolean;
  /** The entries in the answer; throws a SourceError where it is none. */
  read(answer: Answer, request: RequestOptions): F | Promise<F>;
}

export interface FeedOptions extends RequestOptions {
  /** The kind of list; `auto`, the default, decides by the type and the shape of what comes. */
  type?: FeedType | (string & {}) | undefined;
  /** Kinds of your own; they are asked before the ones that are built in. */
  sources?: readonly FeedSource[] | undefined;
}
