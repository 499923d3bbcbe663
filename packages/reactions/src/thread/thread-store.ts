import {
  ReactionsError,
  type ListQuery,
  type Reaction,
  type ReactionOrder,
  type ReactionPage,
  type ReactionsClient,
  type Thread,
} from '@meepraten/reactions-client';
import { ReactionTree } from './reaction-tree.js';

export type ThreadPhase = 'loading' | 'loaded' | 'failed';

/** What is under way: the thread itself, its next or previous page, or the answers to the reaction of that id. */
export type Task = 'thread' | 'next' | 'previous' | (string & {});

/** What is known of one thread, and how to get more of it. Knows no DOM. */
export class ThreadStore {
  phase: ThreadPhase = 'loading';
  thread: Thread | null = null;
  /** The thread's change number at its last reading. */
  seq = 0;
  tree = new ReactionTree();
  next: string | null = null;
  previous: string | null = null;
  /** Why the last reading failed; null after one that did not. */
  failure: ReactionsError | null = null;
  /** What is being read. */
  task: Task | null = null;

  readonly #changed: () => void;
  #client: ReactionsClient | null = null;
  #query: ListQuery = {};
  #abort = new AbortController();
  #answersNext = new Map<string, string>();

  /** @param changed Called after every change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The order of what is here. */
  get order(): ReactionOrder | undefined {
    return this.#query.order;
  }

  /** Turns to a thread: what is here goes, and its first page, or the one around a reaction, is to be read. */
  reset(client: ReactionsClient): void {
    this.stop();
    this.#client = client;
    this.thread = null;
    this.tree = new ReactionTree();
    this.next = this.previous = null;
    this.phase = 'loading';
    this.#changed();
  }

  /** Takes a page that is there already. */
  adopt(page: ReactionPage, query: ListQuery): void {
    this.#replace(page, query);
  }

  /** Reads the thread anew; until the answer is there, what is shown stays. Resolves to whether it is loaded. */
  async load(query: ListQuery, around?: string): Promise<boolean> {
    this.stop();
    return await this.#run('thread', async (list) => {
      const page = around === undefined ? undefined : await pageAround(list, query, around);
      // What is gone, or lies in another thread, is no reason to show less than before.
      if (page || !this.thread || around === undefined) this.#replace(page ?? (await list(query)), query);
    });
  }

  /** Reads the page behind or before what is here; gives what it added. */
  async loadMore(direction: 'next' | 'previous'): Promise<Reaction[]> {
    const cursor = this[direction];
    if (cursor === null) return [];
    const before = direction === 'previous';
    let added: Reaction[] = [];
    await this.#run(direction, async (list) => {
      const page = await list({ ...this.#query, [before ? 'before' : 'after']: cursor });
      added = this.tree.addPage(page.items, { before });
      this[direction] = page[direction];
      this.thread = page.thread;
    });
    return added;
  }

  /** Reads answers to a reaction that are not here yet; gives what it added. */
  async loadAnswers(id: string): Promise<Reaction[]> {
    let added: Reaction[] = [];
    await this.#run(id, async (list) => {
      const after = this.#answersNext.get(id);
      const page = await list({ parent: id, limit: 100, ...(after !== undefined && { after }) });
      added = this.tree.addPage(page.items);
      if (page.next !== null) this.#answersNext.set(id, page.next);
    });
    return added;
  }

  /**
   * Takes in what was written here, or has come since the thread was read. The outbox may have sent it before the thread
   * was read, and then it counts already.
   */
  add(reaction: Reaction): void {
    const isNew = !this.tree.get(reaction.id);
    this.tree.addAhead(reaction, { first: this.#query.order === 'newest' });
    if (isNew) this.#countMore(published(reaction));
    this.#changed();
  }

  /** Shows a reaction as it has become, in its place. */
  replace(reaction: Reaction): void {
    const before = this.tree.get(reaction.id);
    if (!before) return;
    this.tree.replace(reaction);
    this.#countMore(published(reaction) - published(before));
    this.#changed();
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.task = null;
  }

  #countMore(more: number): void {
    if (this.thread && more !== 0) this.thread = { ...this.thread, count: this.thread.count + more };
  }

  #replace({ thread, items, next, previous, seq }: ReactionPage, query: ListQuery): void {
    this.#query = query;
    this.tree = new ReactionTree();
    this.tree.addPage(items);
    this.thread = thread;
    this.seq = seq;
    this.next = next;
    this.previous = previous;
    this.#answersNext = new Map();
    this.phase = 'loaded';
    this.#changed();
  }

  async #run(task: Task, read: (list: ReactionsClient['list']) => Promise<void>): Promise<boolean> {
    const client = this.#client;
    if (!client || this.task !== null) return false;
    const { signal } = this.#abort;
    this.task = task;
    this.failure = null;
    this.#changed();
    try {
      await read(async (query) => {
        const page = await client.list({ ...query, signal });
        signal.throwIfAborted();
        return page;
      });
      return true;
    } catch (cause) {
      if (!signal.aborted) this.#fail(cause);
      return false;
    } finally {
      if (!signal.aborted) {
        this.task = null;
        this.#changed();
      }
    }
  }

  #fail(cause: unknown): void {
    this.failure =
      cause instanceof ReactionsError ? cause : new ReactionsError('server', String(cause), { cause });
    if (!this.thread) this.phase = 'failed';
  }
}

/** How much it adds to the count of its thread. */
function published({ status }: Reaction): number {
  return status === 'published' ? 1 : 0;
}

/** Undefined where the thread has no such reaction. */
async function pageAround(
  list: ReactionsClient['list'],
  query: ListQuery,
  around: string,
): Promise<ReactionPage | undefined> {
  try {
    return await list({ ...query, around });
  } catch (failure) {
    if (failure instanceof ReactionsError && failure.code === 'not-found') return undefined;
    throw failure;
  }
}
