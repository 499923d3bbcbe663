import type { ReactionActs } from './acts.js';
import type { ReactionReceipt, ReactionRequest } from './protocol/draft.js';
import type { ThreadEvent } from './protocol/events.js';
import type { BodyNode, ReactionOrder, ReactionPage } from './protocol/reaction.js';

/** Which page of the thread to read; nothing asked is the first page in the server's order. */
export interface ListQuery {
  order?: ReactionOrder;
  /** Most roots on the page. */
  limit?: number;
  /** Cursor of the page before the one asked. */
  after?: string;
  /** Cursor of the page behind the one asked. */
  before?: string;
  /** Id of a reaction: the page that holds it. */
  around?: string;
  /** Id of a reaction: its answers instead of the thread's roots. */
  parent?: string;
  signal?: AbortSignal | undefined;
}

/** Work that a service may ask for before it takes a reaction. */
export interface AskedWork {
  /** Told from time to time how likely it is that the work is done by now: from 0, and 1 when it is. */
  progressed: (share: number) => void;
  /** Aborted, the work is given up, and the reaction is refused: it is not stored. */
  signal: AbortSignal;
}

export interface SubmitOptions {
  /** Idempotency key: however often a request is sent under it, one reaction is stored. */
  key: string;
  /** The same request was sent before and no answer came, so it may be stored already. */
  isRepeated?: boolean;
  work?: AskedWork | undefined;
  signal?: AbortSignal | undefined;
}

export interface FollowOptions {
  /** The thread's change number up to which everything is known: the `seq` of a page. */
  after: number;
  /** Told of each change behind that, once and in order. */
  tell: (event: ThreadEvent) => void;
  signal: AbortSignal;
}

/** What the service has stored, and whether everybody sees it yet. */
export interface Submission {
  receipt: ReactionReceipt;
  status: 'published' | 'pending';
  /** It is stored, and that is all the service tells: why not everybody sees it is not known. */
  isUnexplained?: boolean;
}

/**
 * The way to one thread of a reactions service. Its methods reject with a `ReactionsError`, or with the reason of
 * the signal when the caller has aborted. What a service cannot do, its client leaves out.
 */
export interface ReactionsClient {
  list(query?: ListQuery): Promise<ReactionPage>;
  submit(request: ReactionRequest, options: SubmitOptions): Promise<Submission>;
  /** A message as it will be shown. */
  preview?(body: string, options?: { signal?: AbortSignal | undefined }): Promise<BodyNode[]>;
  /** Tells what happens in the thread until the signal says to stop; its code is fetched when it is asked for. */
  follow?(options: FollowOptions): Promise<void>;
  /** What readers can do about reactions; its code is fetched when it is asked for. A service without leaves it out. */
  acts?(): Promise<ReactionActs>;
}
