import { LocaleController } from '@meepraten/design-system';
import { ReactionsError } from '@meepraten/reactions-client';
import { idOf, type Acting } from './acting.js';
import { en, nl, type ActsTerms } from './acts.terms.js';
import { Outcome } from './outcome.js';

const kind = 'like';

/**
 * Gives and takes back likes. What the reader wants is shown at once; of presses that come while one is on its way, the
 * last counts. Where the server does not get it, it is taken back and said.
 */
export class Liking {
  readonly #acting: Acting;
  readonly #locale: LocaleController<ActsTerms>;
  readonly #outcome = new Outcome();
  /** What is on its way. */
  readonly #sending = new Set<string>();

  constructor(acting: Acting) {
    this.#acting = acting;
    this.#locale = new LocaleController(acting.host, { en, nl });
  }

  async press(trigger: HTMLElement): Promise<void> {
    const id = idOf(trigger);
    this.#outcome.turnTo(trigger);
    this.#outcome.clear();
    this.#become(id, !this.#acting.hasLiked(id));
    if (this.#sending.has(id)) return;
    this.#sending.add(id);
    await this.#send(id, trigger);
    this.#sending.delete(id);
  }

  async #send(id: string, trigger: HTMLElement): Promise<void> {
    const { actor } = this.#acting;
    const isGiven = actor.given(kind).has(id);
    try {
      const acts = await this.#acting.fetchActs();
      const emotes = await acts.emote(id, { kind, isGiven, actor: actor.token });
      if (actor.given(kind).has(id) !== isGiven) return await this.#send(id, trigger);
      const reaction = this.#acting.reactionOf(id);
      if (reaction) this.#acting.show({ ...reaction, emotes });
    } catch (cause) {
      if (actor.given(kind).has(id) === isGiven) this.#become(id, !isGiven);
      this.#outcome.turnTo(trigger);
      const code = cause instanceof ReactionsError ? cause.code : 'server';
      this.#outcome.say(this.#locale.terms.failure(code), 'danger');
    }
  }

  #become(id: string, isGiven: boolean): void {
    this.#acting.actor.note(id, kind, isGiven);
    const reaction = this.#acting.reactionOf(id);
    if (!reaction) return;
    const count = Math.max(0, (reaction.emotes[kind] ?? 0) + (isGiven ? 1 : -1));
    this.#acting.show({ ...reaction, emotes: { ...reaction.emotes, [kind]: count } });
  }
}
