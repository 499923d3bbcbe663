import type { ReactionsClient } from '../client.js';
import type { SentDraft } from '../drafts/send-draft.js';
import { OwnReactions } from '../own/own-reactions.js';
import type { ReactionRequest } from '../protocol/draft.js';
import { createServerClient } from '../server-client/server-client.js';
import { tellOfDelivery } from './deliveries.js';
import { flushOutbox, isDue, type Refusal } from './flush-outbox.js';
import { inOneTab } from './one-tab.js';
import type { OutboxEntry } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';
import { emptyDraftOf, freezeDraft, giveBack } from './settle-draft.js';

/** What a part of the page wants to know of the outbox. */
export interface OutboxListener {
  /** A reaction is stored. Its receipt is the right to change it. */
  delivered?(sent: SentDraft, entry: OutboxEntry): void;
  /** Something came of an entry, and its draft says what. */
  changed?(entry: OutboxEntry): void;
}

/** Milliseconds until a silent server is asked again; twice as long each time. */
const firstPause = 30_000;
const longestPause = 15 * 60_000;

/**
 * Sends what waits, as long as a page of the site is open: at once, when the device comes online, and from time to
 * time. Of several tabs one sends.
 */
export class Outbox {
  readonly entries = new OutboxStore();
  readonly #clientOf: (entry: OutboxEntry) => ReactionsClient;
  readonly #listeners = new Set<OutboxListener>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushing: Promise<void> | null = null;
  #isWatching = false;
  #rounds = 0;

  constructor(clientOf = serverClientOf) {
    this.#clientOf = clientOf;
  }

  /** Tells the listener until the function it returns is called. */
  listen(listener: OutboxListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to send; once for a page. */
  start(): void {
    if (!this.#isWatching) void this.flush();
  }

  /** Sends what is due, and sees to it that the rest is not forgotten. */
  flush(): Promise<void> {
    return (this.#flushing ??= this.#flush().finally(() => (this.#flushing = null)));
  }

  /** Sees to it that what waits is tried again while this page is open. */
  schedule(): void {
    this.#watch();
    clearTimeout(this.#timer);
    const waiting = this.entries.all();
    if (waiting.length === 0) {
      this.#rounds = 0;
      return;
    }
    const pause = Math.min(firstPause * 2 ** Math.max(0, this.#rounds - 1), longestPause);
    const delays = waiting.map((entry) => (isDue(entry) ? pause : entry.notBefore - Date.now()));
    // Not all at once: a server that comes back has many readers waiting.
    this.#timer = setTimeout(() => void this.flush(), Math.min(...delays) * (1 + Math.random() / 4));
  }

  async #flush(): Promise<void> {
    this.#watch();
    clearTimeout(this.#timer);
    if (this.entries.all().some(isDue) && navigator.onLine !== false) {
      await inOneTab((mayGoOn) => flushOutbox({ ...this.#options, mayGoOn })).catch(() => {});
      this.#rounds += 1;
    }
    this.schedule();
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    addEventListener('online', () => void this.flush());
    // A page that comes back from the browser's memory has slept through whatever happened.
    addEventListener('pageshow', ({ persisted }) => void (persisted && this.flush()));
  }

  get #options() {
    const { entries } = this;
    return {
      entries,
      clientOf: this.#clientOf,
      frozen: (entry: OutboxEntry, sent: ReactionRequest | null) => {
        freezeDraft(entry, sent);
        this.#tell((listener) => listener.changed?.(entry));
      },
      // The entry goes last: cut off in between, all of it is done once more.
      delivered: (sent: SentDraft, entry: OutboxEntry) => {
        remember(sent, entry);
        this.#tell((listener) => listener.delivered?.(sent, entry));
        tellOfDelivery({ ...entry, reaction: sent.receipt.reaction });
        emptyDraftOf(entry, sent);
        this.#end(entry);
      },
      refused: (why: Refusal, entry: OutboxEntry) => {
        giveBack(entry, why);
        this.#end(entry);
      },
    };
  }

  #end(entry: OutboxEntry): void {
    this.entries.remove(entry.key);
    this.#tell((listener) => listener.changed?.(entry));
  }

  /** What goes wrong with one listener is none of the others' business. */
  #tell(tell: (listener: OutboxListener) => void): void {
    for (const listener of this.#listeners) {
      try {
        tell(listener);
      } catch (cause) {
        reportError(cause);
      }
    }
  }
}

function serverClientOf({ place, server }: OutboxEntry): ReactionsClient {
  return createServerClient({ ...place, server });
}

/** The right to change it belongs to the device, whichever page of the site has sent it. */
function remember(
  { receipt }: SentDraft,
  { server, place: { site, thread }, request: { page } }: OutboxEntry,
): void {
  new OwnReactions({ server, site }).remember(receipt, { thread, page });
}
