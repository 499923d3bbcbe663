import { badgeStyles, LocaleController, renderBadge } from '@meepraten/design-system';
import { ReactionsError, type OwnEntry, type ReactionActs } from '@meepraten/reactions-client';
import { nothing, type TemplateResult } from 'lit';
import type { Acting } from './acting.js';
import { en, nl, type OwnTerms } from './own-part.terms.js';

/**
 * What a reader sees of their own reactions and others do not: which they are, those that wait and why, and those that
 * were refused. A page fetches it where its reader has written something.
 */
export class OwnPart {
  readonly #acting: Acting;
  readonly #locale: LocaleController<OwnTerms>;
  /** Why a reaction is held, as codes of the server. */
  readonly #reasons = new Map<string, readonly string[]>();
  /** What was asked since the thread was read. */
  readonly #asked = new Set<string>();
  /** The thread as it was read then. */
  #tree: unknown = null;

  constructor(acting: Acting) {
    this.#acting = acting;
    this.#locale = new LocaleController(acting.host, { en, nl });
    for (const { styleSheet } of [badgeStyles].flat())
      acting.host.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
  }

  /**
   * Brings what waits, or waited, up to date: each once for each reading of the thread.
   *
   * @param isUnderWay Whether the reader is withdrawing it at this moment.
   */
  follow(isUnderWay: (id: string) => boolean): void {
    const { tree } = this.#acting;
    if (tree !== this.#tree) this.#asked.clear();
    this.#tree = tree;
    for (const entry of this.#acting.ownInThread) {
      const { id, status, isWithdrawn } = entry;
      if ((status === 'published' && !isWithdrawn) || this.#asked.has(id) || isUnderWay(id)) continue;
      this.#asked.add(id);
      void this.#bring(entry);
    }
  }

  async #bring(entry: OwnEntry): Promise<void> {
    const { id } = entry;
    try {
      const acts = await this.#acting.fetchActs();
      if (entry.isWithdrawn) await this.#withdraw(entry, acts);
      else await this.#ask(entry, acts);
    } catch (cause) {
      // What the server does not know any more is nobody's; what did not come is asked for the next time.
      if (cause instanceof ReactionsError && cause.code === 'not-found') this.#acting.own.remove(id);
    }
  }

  async #ask({ id, token, thread }: OwnEntry, acts: ReactionActs): Promise<void> {
    const { reasons, ...reaction } = await acts.show(id, token);
    if (reaction.status === 'deleted') return this.#acting.own.remove(id);
    this.#reasons.set(id, reasons);
    this.#acting.note(id, reaction.status);
    if (thread !== this.#acting.thread) return;
    if (this.#acting.reactionOf(id)) this.#acting.show(reaction);
    else if (reaction.status !== 'published') this.#acting.add(reaction);
  }

  /** The page went before the server knew. */
  async #withdraw({ id, token }: OwnEntry, acts: ReactionActs): Promise<void> {
    const reaction = this.#acting.reactionOf(id);
    if (reaction) this.#acting.show({ ...reaction, status: 'deleted', body: [] });
    await acts.withdraw(id, { token });
    this.#acting.own.remove(id);
  }

  /** Says that a reaction is the reader's own. */
  renderBadge(): TemplateResult {
    return renderBadge(this.#locale.terms.you, 'plain');
  }

  /** What became of a reaction that others do not see; null for one that waits. */
  wordsOf(status: string): string | null {
    return status === 'rejected' || status === 'spam' ? this.#locale.terms.refused : null;
  }

  /** Why a reaction is held or was refused, in words. */
  reasonsOf(id: string): string | typeof nothing {
    const { reasons, because } = this.#locale.terms;
    const words = (this.#reasons.get(id) ?? []).flatMap((code) => reasons[code] ?? []);
    return words.length > 0 ? because(words) : nothing;
  }
}
