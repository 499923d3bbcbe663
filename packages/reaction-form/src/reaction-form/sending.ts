import { ReactionsError, type DraftNews, type RefusalReason } from '@meepraten/reactions-client';
import type { ReactiveController } from 'lit';
import type { DraftKeeper } from './draft-keeper.js';
import type { Posting, PostingForm } from './posting.js';

export type SendingState =
  | { is: 'idle' }
  | { is: 'sending' }
  /** It waits in the outbox; since before this page was opened where there is no failure to tell of. */
  | { is: 'queued'; failure: ReactionsError | null }
  | Extract<DraftNews, { is: 'sent' }>
  | { is: 'failed'; failure: ReactionsError; reason?: RefusalReason | undefined };

/** One sending at a time, given up when the element leaves the page for good. */
export class Sending implements ReactiveController {
  state: SendingState = { is: 'idle' };

  /** Whether the last that was tried failed for want of what it takes to send. */
  isLost = false;

  /** What it takes to send, once it is here. */
  posting: Posting | null = null;

  readonly #host: PostingForm;
  readonly #states: CustomStateSet;
  readonly #keeper: DraftKeeper;
  #abort: AbortController | null = null;
  #fetching: Promise<Posting> | null = null;

  constructor(host: PostingForm, { states }: ElementInternals, keeper: DraftKeeper) {
    this.#host = host;
    this.#states = states;
    this.#keeper = keeper;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Moved in the DOM, an element is back before this runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  /** Fetches what it takes to send, so that it is here by the time the reader presses the button. */
  readonly prepare = (): void => {
    // Without it, sending says so.
    this.fetch().catch(() => {});
  };

  /** Resolves when it is known what became of it, or when it was stopped. */
  async run(send: (posting: Posting, signal: AbortSignal) => Promise<SendingState>): Promise<SendingState> {
    const { signal } = (this.#abort = new AbortController());
    this.become({ is: 'sending' });
    const state = await this.#settle(send, signal);
    if (signal.aborted) return { is: 'idle' };
    this.become(state);
    return state;
  }

  /** Gives up what is under way and forgets how the last one ended. */
  stop(): void {
    this.#abort?.abort();
    this.become({ is: 'idle' });
  }

  become(state: SendingState): void {
    this.state = state;
    for (const name of ['sending', 'queued']) this.#states[name === state.is ? 'add' : 'delete'](name);
    this.#host.requestUpdate();
  }

  async #settle(send: Parameters<Sending['run']>[0], signal: AbortSignal): Promise<SendingState> {
    try {
      const posting = await this.fetch();
      this.isLost = false;
      signal.throwIfAborted();
      return await send(posting, signal);
    } catch (cause) {
      return { is: 'failed', failure: asFailure(cause) };
    }
  }

  /** What it takes to send, when it is here. */
  fetch(): Promise<Posting> {
    return (this.#fetching ??= import('./posting.js').then(
      (part) => (this.posting = new part.Posting(this.#host, this, this.#keeper)),
      (cause: unknown) => {
        this.#fetching = null;
        this.isLost = true;
        const code = navigator.onLine ? 'blocked' : 'offline';
        throw new ReactionsError(code, 'The part that sends could not be fetched.', { cause });
      },
    ));
  }
}

function asFailure(cause: unknown): ReactionsError {
  return cause instanceof ReactionsError ? cause : new ReactionsError('server', String(cause), { cause });
}
