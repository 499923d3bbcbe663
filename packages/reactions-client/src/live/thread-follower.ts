import type { FollowOptions, ReactionsClient } from '../client.js';
import type { ThreadEvent } from '../protocol/events.js';
import { asLeader } from './leader.js';
import { inSight, pause } from './waiting.js';

/** Milliseconds: between two looks, before the first attempt to listen again, and how long an answer may take. */
export const pace = { look: 15_000, again: 3000, patience: 8000 } as const;

const kinds = ['published', 'changed', 'withdrawn', 'reset'] as const;

export interface ThreadFollowerOptions extends FollowOptions {
  /** Address of the thread's events. */
  events: URL;
  list: ReactionsClient['list'];
}

/**
 * Follows a thread for as long as somebody looks at the page. One tab of the site listens to the server, as a browser
 * keeps few connections to one open at a time; the others look every now and then whether anything has changed, which
 * mostly costs an answer without content, and listen until they know it. Nothing is told twice, and nothing is missed:
 * each attempt begins where the last one ended.
 */
export class ThreadFollower {
  readonly #events: URL;
  readonly #list: ReactionsClient['list'];
  readonly #tell: (event: ThreadEvent) => void;
  readonly #signal: AbortSignal;
  #seen: number;
  /** Attempts in a row that came to nothing. */
  #failures = 0;

  constructor({ events, list, after, tell, signal }: ThreadFollowerOptions) {
    this.#events = events;
    this.#list = list;
    this.#seen = after;
    this.#tell = tell;
    this.#signal = signal;
  }

  /** Fulfilled when the signal says to stop. */
  async run(): Promise<void> {
    const signal = this.#signal;
    while (!signal.aborted) {
      await inSight(signal, async (sight) => {
        const heard = await asLeader(this.#events.origin, () => this.#listen(sight));
        if (sight.aborted) return;
        // Who may not listen, or cannot, looks.
        const isKnown = heard === true || (await this.#look(sight));
        this.#failures = isKnown ? 0 : this.#failures + 1;
        const isAtEase = isKnown && heard !== true;
        await pause((isAtEase ? pace.look : pace.again) * 2 ** this.#failures, sight);
      });
    }
  }

  /** Listens until the connection ends, or what happened up to a change number is known; gives whether there was one. */
  #listen(signal: AbortSignal, until = Infinity): Promise<boolean> {
    const url = new URL(this.#events);
    url.searchParams.set('after', String(this.#seen));
    const source = new EventSource(url);
    let isOpen = false;
    return new Promise((resolve) => {
      // What lies between may keep to itself what never ends.
      const late = setTimeout(() => isOpen || end(), pace.patience);
      const end = (): void => {
        clearTimeout(late);
        source.close();
        signal.removeEventListener('abort', end);
        resolve(isOpen);
      };
      const take = ({ data }: MessageEvent<string>): void => {
        this.#take(JSON.parse(data) as ThreadEvent);
        if (this.#seen >= until) end();
      };
      for (const kind of kinds) source.addEventListener(kind, take);
      source.addEventListener('open', () => (isOpen = true));
      // The browser would come back by itself, but never stop doing so at the same pace.
      source.addEventListener('error', end);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    });
  }

  /** Asks whether anything has changed, and what; gives whether that is known now. */
  async #look(signal: AbortSignal): Promise<boolean> {
    try {
      const { seq, thread } = await this.#list({ limit: 1, signal });
      if (seq <= this.#seen) return true;
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), pace.patience);
      const leave = () => late.abort();
      signal.addEventListener('abort', leave);
      await this.#listen(late.signal, seq);
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      if (!signal.aborted) this.#take({ kind: 'reset', seq, count: thread.count });
      return true;
    } catch {
      return false;
    }
  }

  #take(event: ThreadEvent): void {
    if (event.seq <= this.#seen) return;
    this.#seen = event.seq;
    this.#tell(event);
  }
}
