import { LocaleController } from '@meepraten/design-system';
import { ReactionsError, type OwnEntry, type Reaction, type ReactionActs } from '@meepraten/reactions-client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Acting } from './acting.js';
import { en, nl, type WithdrawingTerms } from './withdrawing.terms.js';

/** Milliseconds that remain to come back to it, once the reader has gone on. */
const grace = 10_000;

interface Withdrawal {
  entry: OwnEntry;
  /** As it was. */
  reaction: Reaction;
  timer: ReturnType<typeof setTimeout> | undefined;
  isSending: boolean;
  /** What went wrong, in words. */
  failure: string | null;
}

/**
 * Withdraws own reactions. As long as the reader stays at one it can be undone, and the server, which keeps no words of
 * what is withdrawn, is not asked yet; that the reader wants it is kept on the device, so that it happens even when the
 * page goes before the answer comes.
 */
export class Withdrawing implements ReactiveController {
  readonly #acting: Acting;
  readonly #locale: LocaleController<WithdrawingTerms>;
  readonly #withdrawals = new Map<string, Withdrawal>();
  /** Here beforehand: a page that goes has no time to fetch it. */
  #acts: ReactionActs | null = null;

  constructor(acting: Acting) {
    this.#acting = acting;
    this.#locale = new LocaleController(acting.host, { en, nl });
    acting.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    // Moved in the DOM, an element is back before this runs.
    queueMicrotask(() => {
      if (!this.#acting.host.isConnected) this.#leave();
    });
  }

  /** Whether that can be undone yet, or is being told to the server. */
  isUnderWay(id: string): boolean {
    return this.#withdrawals.has(id);
  }

  async start(id: string): Promise<void> {
    const entry = this.#acting.entryOf(id);
    const reaction = this.#acting.reactionOf(id);
    if (!entry || !reaction) return;
    this.#withdrawals.set(id, { entry, reaction, timer: undefined, isSending: false, failure: null });
    this.#acting.own.put({ ...entry, isWithdrawn: true });
    this.#acting.show({ ...reaction, status: 'deleted', body: [] });
    await this.#focus(id, '[data-undo]');
    this.#acts ??= await this.#acting.fetchActs().catch(() => null);
  }

  /** In place of the words of a reaction; null for one that this reader did not withdraw just now. */
  render(id: string): TemplateResult | null {
    const withdrawal = this.#withdrawals.get(id);
    if (!withdrawal) return null;
    const { withdrawn, undo } = this.#locale.terms;
    const { isSending, failure } = withdrawal;
    return html`<span
      @focusin=${() => this.#stay(id)}
      @pointerenter=${() => this.#stay(id)}
      @focusout=${() => this.#goOn(id)}
      @pointerleave=${() => this.#goOn(id)}
    >
      <span id="withdrawn-${id}">${withdrawn}</span>
      <button
        class="button"
        type="button"
        data-undo
        aria-describedby="withdrawn-${id}"
        aria-disabled=${isSending || nothing}
        @click=${() => void this.#undo(id)}
      >
        <span>${undo}</span>
      </button>
      <span role="status">${failure ? html`<span class="small">${failure}</span>` : nothing}</span>
    </span>`;
  }

  async #undo(id: string): Promise<void> {
    const withdrawal = this.#withdrawals.get(id);
    if (!withdrawal || withdrawal.isSending) return;
    this.#forget(id);
    this.#acting.own.put(withdrawal.entry);
    this.#acting.show(withdrawal.reaction);
    await this.#focus(id, '[part=menu-button]');
  }

  #stay(id: string): void {
    clearTimeout(this.#withdrawals.get(id)?.timer);
  }

  #goOn(id: string): void {
    const withdrawal = this.#withdrawals.get(id);
    if (!withdrawal || withdrawal.isSending) return;
    clearTimeout(withdrawal.timer);
    withdrawal.timer = setTimeout(() => void this.#send(id), grace);
  }

  async #send(id: string, isLeaving = false): Promise<void> {
    const withdrawal = this.#withdrawals.get(id);
    if (!withdrawal || withdrawal.isSending) return;
    clearTimeout(withdrawal.timer);
    withdrawal.isSending = true;
    this.#acting.host.requestUpdate();
    try {
      // Without a wait where that can be, as a page that goes does not wait.
      const acts = this.#acts ?? (await this.#acting.fetchActs());
      await acts.withdraw(id, { token: withdrawal.entry.token, isLeaving });
      this.#finish(id);
    } catch (cause) {
      const code = cause instanceof ReactionsError ? cause.code : 'server';
      // Gone already is what was wanted.
      if (code === 'not-found') return this.#finish(id);
      // It stays withdrawn here, and the server is asked again when the page is next open.
      withdrawal.isSending = false;
      withdrawal.failure = this.#locale.terms.failure(code);
      this.#acting.host.requestUpdate();
    }
  }

  #finish(id: string): void {
    this.#forget(id);
    this.#acting.own.remove(id);
    this.#acting.host.requestUpdate();
  }

  #forget(id: string): void {
    this.#stay(id);
    this.#withdrawals.delete(id);
  }

  /** The reader goes: what is to be withdrawn is asked for now, by requests that outlive the page. */
  readonly #leave = (): void => {
    for (const id of this.#withdrawals.keys()) void this.#send(id, true);
  };

  async #focus(id: string, what: string): Promise<void> {
    await this.#acting.host.updateComplete;
    this.#acting.host.renderRoot.querySelector<HTMLElement>(`[id="reaction-${id}"] ${what}`)?.focus();
  }
}
