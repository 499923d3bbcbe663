import { ReactionsError, type FailureCode } from '@meepraten/reactions-client';
import { drawBody } from '../body/body-nodes.js';
import { clientOf, type FormService } from '../reaction-form/client-of.js';
import type { PreviewedForm } from './message-tabs.js';

export type PreviewState =
  { is: 'empty' } | { is: 'loading' } | { is: 'made'; nodes: Node[] } | { is: 'failed'; code: FailureCode };

type Asked = FormService & { body: string };

/** How a message will look, as the service tells it; asked once for each text. */
export class Preview {
  state: PreviewState = { is: 'empty' };

  readonly #changed: () => void;
  /** What the state tells of; null where that is to be asked again. */
  #asked: Asked | null = null;
  #abort = new AbortController();

  /** @param changed Called after every change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Shows the message as it is now: it may have changed, been sent, or come from elsewhere. */
  show({ service, server, site, client, draft: { body } }: PreviewedForm): void {
    const asked: Asked = { service, server, site, client, body };
    const names = Object.keys(asked) as (keyof Asked)[];
    if (names.some((name) => this.#asked?.[name] !== asked[name])) void this.#ask(asked);
  }

  /** What did not come is asked again the next time. */
  leave(): void {
    if (this.state.is === 'made') return;
    this.#abort.abort();
    this.#asked = null;
  }

  async #ask(asked: Asked): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#asked = asked;
    const isEmpty = asked.body.trim() === '';
    this.#become({ is: isEmpty ? 'empty' : 'loading' });
    if (isEmpty) return;
    const state = await made(asked, signal);
    if (!signal.aborted) this.#become(state);
  }

  #become(state: PreviewState): void {
    this.state = state;
    this.#changed();
  }
}

async function made(asked: Asked, signal: AbortSignal): Promise<PreviewState> {
  try {
    const body = (await clientOf(asked).preview?.(asked.body, { signal })) ?? [];
    const nodes = [...drawBody(body).childNodes];
    return nodes.length > 0 ? { is: 'made', nodes } : { is: 'empty' };
  } catch (cause) {
    return { is: 'failed', code: cause instanceof ReactionsError ? cause.code : 'server' };
  }
}
