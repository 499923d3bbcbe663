import { ReactionsError, type SentDraft } from '@meepraten/reactions-client';
import type { ReactiveController } from 'lit';
import type { Posting, PostingForm } from './posting.js';

export type SendingState =
  | { is: 'idle' }
  | { is: 'sending' }
  | { is: 'sent'; sent: SentDraft }
  | { is: 'failed'; failure: ReactionsError };

/** One sending at a time, given up when the element leaves the page for good. */
export class Sending implements ReactiveController {
  state: SendingState = { is: 'idle' };

  /** Whether the last that was tried failed for want of what it takes to send. */
  isLost = false;

  /** What it takes to send, once it is here. */
  posting: Posting | null = null;

  readonly #host: PostingForm;
  readonly #states: CustomStateSet;
  #abort: AbortController | null = null;
  #fetching: Promise<Posting> | null = null;

  constructor(host: PostingForm, { states }: ElementInternals) {
    this.#host = host;
    this.#states = states;
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

  /**
   * Resolves when it is known what became of it, or when it was stopped.
   *
   * @param send Resolves to null where nothing was to be sent.
   */
  async run(
    send: (posting: Posting, signal: AbortSignal) => Promise<SentDraft | null>,
  ): Promise<SendingState> {
    const { signal } = (this.#abort = new AbortController());
    this.#become({ is: 'sending' });
    const state = await this.#settle(send, signal);
    if (signal.aborted) return { is: 'idle' };
    this.#become(state);
    return state;
  }

  /** Gives up what is under way and forgets how the last one ended. */
  stop(): void {
    this.#abort?.abort();
    this.#become({ is: 'idle' });
  }

  async #settle(send: Parameters<Sending['run']>[0], signal: AbortSignal): Promise<SendingState> {
    try {
      const posting = await this.fetch();
      this.isLost = false;
      signal.throwIfAborted();
      const sent = await send(posting, signal);
      return sent ? { is: 'sent', sent } : { is: 'idle' };
    } catch (cause) {
      return { is: 'failed', failure: asFailure(cause) };
    }
  }

  /** What it takes to send, when it is here. */
  fetch(): Promise<Posting> {
    return (this.#fetching ??= import('./posting.js').then(
      (part) => (this.posting = new part.Posting(this.#host)),
      (cause: unknown) => {
        this.#fetching = null;
        this.isLost = true;
        const code = navigator.onLine ? 'blocked' : 'offline';
        throw new ReactionsError(code, 'The part that sends could not be fetched.', { cause });
      },
    ));
  }

  #become(state: SendingState): void {
    this.state = state;
    if (state.is === 'sending') this.#states.add('sending');
    else this.#states.delete('sending');
    this.#host.requestUpdate();
  }
}

function asFailure(cause: unknown): ReactionsError {
  return cause instanceof ReactionsError ? cause : new ReactionsError('server', String(cause), { cause });
}
