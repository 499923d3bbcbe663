import { ReactionsError, type SentDraft } from '@meepraten/reactions-client';
import type { ReactiveController, ReactiveElement } from 'lit';

export type SendingState =
  | { is: 'idle' }
  | { is: 'sending' }
  | { is: 'sent'; sent: SentDraft }
  | { is: 'failed'; failure: ReactionsError };

/** One sending at a time, given up when the element leaves the page for good. */
export class Sending implements ReactiveController {
  state: SendingState = { is: 'idle' };

  readonly #host: ReactiveElement;
  readonly #states: CustomStateSet;
  #abort: AbortController | null = null;

  constructor(host: ReactiveElement, { states }: ElementInternals) {
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

  /** Resolves when it is known what became of it, or when it was stopped. */
  async run(send: (signal: AbortSignal) => Promise<SentDraft>): Promise<SendingState> {
    const abort = (this.#abort = new AbortController());
    this.#become({ is: 'sending' });
    const state = await send(abort.signal).then(
      (sent) => ({ is: 'sent', sent }) as const,
      (cause: unknown) => ({ is: 'failed', failure: asFailure(cause) }) as const,
    );
    if (abort.signal.aborted) return { is: 'idle' };
    this.#become(state);
    return state;
  }

  /** Gives up what is under way and forgets how the last one ended. */
  stop(): void {
    this.#abort?.abort();
    this.#become({ is: 'idle' });
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
