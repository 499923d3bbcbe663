import {
  createServerClient,
  currentThread,
  pageSize,
  type ListQuery,
  type ReactionOrder,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { readFragment, ServedThread } from '../thread/fragment-reader.js';
import { ThreadStore } from '../thread/thread-store.js';
import { ReactionsFailedEvent, ReactionsLoadedEvent } from './reactions.events.js';

/** What an element asks to be read. */
export interface ThreadRequest extends ReactiveElement {
  server: string;
  site: string;
  thread: string;
  order: ReactionOrder;
  pageSize: number;
  client: ReactionsClient | null;
}

/** Keeps what is read in step with an element's attributes, and reports how it goes. */
export class ThreadReading implements ReactiveController {
  readonly store = new ThreadStore(() => this.#host.requestUpdate());

  readonly #host: ThreadRequest;
  readonly #arrived: (target: string | null) => void;
  #served: ServedThread | null = null;
  #readFragment: typeof readFragment | null = null;
  #isFetching = false;
  // What was asked last: which thread, and how.
  #place = '';
  #view = '';
  #client: ReactionsClient | null = null;

  /** @param arrived Called when a thread is there that was asked for because of one of its reactions, or of none. */
  constructor(host: ThreadRequest, arrived: (target: string | null) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Moved in the DOM, an element is back before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      if (this.store.task === 'thread') this.#view = '';
      this.store.stop();
    });
  }

  get hasService(): boolean {
    const { client, server } = this.#host;
    return client !== null || (server !== '' && URL.canParse(server, document.baseURI));
  }

  /** Whether a thread that came with the page, if one did, can be read. What reads it is fetched where there is one. */
  prepare(): boolean {
    if (this.#readFragment || !this.#host.querySelector('[data-mp-fragment]')) return true;
    if (!this.#isFetching) void this.#fetchReader();
    return false;
  }

  /** Key of the thread: the attribute, else that of the markup served for this place, else the page's. */
  get key(): string {
    return this.#host.thread || (this.#servedHere?.page.thread.key ?? currentThread());
  }

  /**
   * Reads what the attributes ask for, unless that is what is here. Gives whether the element has turned to another
   * thread. `target` is a reaction that has to be among what is read.
   */
  follow(target: string | null): boolean {
    const { server, site, order, client } = this.#host;
    const place = JSON.stringify([server, site, this.key]);
    const view = JSON.stringify(this.#query);
    const isOther = place !== this.#place || (client !== null && client !== this.#client);
    if (!isOther && view === this.#view) return false;
    const isFirst = this.#place === '';
    this.#place = place;
    this.#view = view;
    if (isOther) this.#turnTo(client ?? createServerClient({ server, site, thread: this.key }));
    const page = isFirst && order === 'oldest' ? this.#servedHere?.page : undefined;
    if (page && (target === null || page.items.some(({ id }) => id === target))) {
      this.store.adopt(page, this.#query);
      void this.#host.updateComplete.then(() => this.#report(target));
    } else void this.load(target);
    return isOther;
  }

  /** Reads the thread anew. */
  async load(target: string | null = null): Promise<void> {
    if (await this.store.load(this.#query, target ?? undefined)) this.#report(target);
    else this.reportFailure();
  }

  /** Says why the last reading failed, if it did. */
  reportFailure(): void {
    const { failure } = this.store;
    if (failure) this.#host.dispatchEvent(new ReactionsFailedEvent(failure.code, failure));
  }

  async #fetchReader(): Promise<void> {
    this.#isFetching = true;
    const part = await import('../thread/fragment-reader.js').catch(() => null);
    this.#isFetching = false;
    // Without it, what the page served stays to be read, and the next update tries again.
    if (!part) return;
    this.#readFragment = part.readFragment;
    this.#host.requestUpdate();
  }

  #report(target: string | null): void {
    this.#host.dispatchEvent(new ReactionsLoadedEvent(this.store.thread?.count ?? 0));
    this.#arrived(target);
  }

  #turnTo(client: ReactionsClient): void {
    this.#client = client;
    this.store.reset(client);
  }

  /** The thread that came with the page, where it is the one that is asked for. */
  get #servedHere(): ServedThread | null {
    this.#served ??= this.#readFragment?.(this.#host) ?? null;
    const { site, thread } = this.#host;
    const isAsked = this.#served?.site === site && ['', this.#served.page.thread.key].includes(thread);
    return isAsked ? this.#served : null;
  }

  get #query(): ListQuery {
    return { order: this.#host.order, limit: this.#host.pageSize || pageSize.standard };
  }
}
