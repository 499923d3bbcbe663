import { LazyPart } from '@meepraten/design-system';
import {
  createClient,
  currentThread,
  isFromNowhere,
  pageSize,
  type ListQuery,
  type ReactionOrder,
  type ReactionsClient,
  type Service,
} from '@meepraten/reactions-client';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { readFragment, ServedThread } from '../thread/fragment-reader.js';
import { ThreadStore } from '../thread/thread-store.js';
import { ReactionsFailedEvent, ReactionsLoadedEvent } from './reactions.events.js';

/** What an element asks to be read. */
export interface ThreadRequest extends ReactiveElement {
  service: Service;
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
  readonly #reader: LazyPart<typeof readFragment>;
  #served: ServedThread | null = null;
  #readFragment: typeof readFragment | null = null;
  // What was asked last: which thread, and how.
  #place = '';
  #view = '';
  #client: ReactionsClient | null = null;
  /** What the attribute said when it was last looked at. */
  #given: ReactionOrder | null = null;
  #chosen: ReactionOrder | null = null;

  /** @param arrived Called when a thread is there that was asked for because of one of its reactions, or of none. */
  constructor(host: ThreadRequest, arrived: (target: string | null) => void) {
    this.#host = host;
    this.#arrived = arrived;
    this.#reader = new LazyPart(
      host,
      async () => (await import('../thread/fragment-reader.js')).readFragment,
    );
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

  /** The way to the thread; null before there is one. */
  get client(): ReactionsClient | null {
    return this.#client;
  }

  get hasService(): boolean {
    const { client, server } = this.#host;
    return client !== null || (server !== '' && URL.canParse(server, document.baseURI) && !isFromNowhere());
  }

  /** Whether a thread that came with the page, if one did, can be read. What reads it is fetched where there is one. */
  prepare(): boolean {
    if (!this.#host.querySelector('[data-mp-fragment]')) return true;
    this.#readFragment = this.#reader.part;
    return this.#readFragment !== null;
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
    const { service, server, site, order, client } = this.#host;
    if (order !== this.#given) this.#chosen = null;
    this.#given = order;
    const asked = { service, server, site, thread: this.key };
    const place = JSON.stringify(asked);
    const view = JSON.stringify(this.#query);
    const isOther = place !== this.#place || (client !== null && client !== this.#client);
    if (!isOther && view === this.#view) return false;
    const isFirst = this.#place === '';
    this.#place = place;
    this.#view = view;
    if (isOther) this.store.reset((this.#client = client ?? createClient(asked)));
    const page = isFirst && order === 'oldest' ? this.#servedHere?.page : undefined;
    if (page && (target === null || page.items.some(({ id }) => id === target))) {
      this.store.adopt(page, this.#query);
      void this.#host.updateComplete.then(() => this.#report(target));
    } else void this.load(target);
    return isOther;
  }

  /** Which reactions come first: what the reader chose, else what the attribute says. */
  get order(): ReactionOrder {
    return this.#chosen ?? this.#host.order;
  }

  /** Whether there is anything to put in order. */
  get isSortable(): boolean {
    const { tree, next, previous } = this.store;
    return tree.answersTo(null).length > 1 || next !== null || previous !== null;
  }

  /** Reads the thread anew in the order that the reader chose; gives whether it came. Where not, the order stays. */
  async sort(order: ReactionOrder): Promise<boolean> {
    this.#choose(order);
    const isRead = await this.load();
    // What was given up for another choice is none of our business any more.
    if (!isRead && this.store.failure && this.#chosen === order) this.#choose(this.store.order ?? null);
    return isRead;
  }

  /** Reads the thread anew; gives whether it came. */
  async load(target: string | null = null): Promise<boolean> {
    const isRead = await this.store.load(this.#query, target ?? undefined);
    if (isRead) this.#report(target);
    else this.reportFailure();
    return isRead;
  }

  /** Says why the last reading failed, if it did. */
  reportFailure(): void {
    const { failure } = this.store;
    if (failure) this.#host.dispatchEvent(new ReactionsFailedEvent(failure.code, failure));
  }

  #choose(order: ReactionOrder | null): void {
    this.#chosen = order;
    this.#view = JSON.stringify(this.#query);
  }

  #report(target: string | null): void {
    this.#host.dispatchEvent(new ReactionsLoadedEvent(this.store.thread?.count ?? 0));
    this.#arrived(target);
  }

  /** The thread that came with the page, where it is the one that is asked for. */
  get #servedHere(): ServedThread | null {
    this.#served ??= this.#readFragment?.(this.#host) ?? null;
    const { site, thread } = this.#host;
    const isAsked = this.#served?.site === site && ['', this.#served.page.thread.key].includes(thread);
    return isAsked ? this.#served : null;
  }

  get #query(): ListQuery {
    return { order: this.order, limit: this.#host.pageSize || pageSize.standard };
  }
}
