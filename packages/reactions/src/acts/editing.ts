import { LocaleController } from '@meepraten/design-system';
import { drawBody, type ReactionForm, type ReactionSubmittedEvent } from '@meepraten/reaction-form';
import {
  defaultFormSettings,
  ReactionsError,
  type OwnEntry,
  type OwnReaction,
  type ReactionActs,
  type ReactionRequest,
  type ReactionsClient,
  type Submission,
} from '@meepraten/reactions-client';
import { html, nothing } from 'lit';
import { idOf, type Acting } from './acting.js';
import { en, nl, type EditingTerms } from './editing.terms.js';
import type { Outcome } from './outcome.js';

interface Edit {
  entry: OwnEntry;
  /** The reaction as the writer has it before them. */
  own: OwnReaction;
  acts: ReactionActs;
  client: ReactionsClient;
  /** Another text has taken its place meanwhile. */
  isStale: boolean;
}

/**
 * Changes an own reaction. The form is the one that it was written in, with another way to send: so what is typed is
 * kept, checked, shown beforehand and tried again just as it is there.
 */
export class Editing {
  readonly #acting: Acting;
  readonly #outcome: Outcome;
  readonly #locale: LocaleController<EditingTerms>;
  #edit: Edit | null = null;

  constructor(acting: Acting, outcome: Outcome) {
    this.#acting = acting;
    this.#outcome = outcome;
    this.#locale = new LocaleController(acting.host, { en, nl });
  }

  /** Fetches the reaction as it was typed, and shows the form below it. */
  async open(): Promise<void> {
    const id = this.#id;
    const entry = this.#acting.entryOf(id);
    if (!entry) return;
    try {
      const acts = await this.#acting.fetchActs();
      const own = await acts.show(id, entry.token);
      if (this.#id !== id) return;
      this.#edit = { entry, own, acts, client: this.#client, isStale: false };
      await this.#fill();
    } catch (cause) {
      const code = cause instanceof ReactionsError ? cause.code : 'server';
      if (this.#id === id) this.#outcome.say(this.#locale.terms.failure(code), 'danger');
    }
  }

  async #fill(): Promise<void> {
    const form = this.#draw();
    await form?.updateComplete;
    if (!form || !this.#edit) return;
    const { source, author } = this.#edit.own;
    const { name, website } = author;
    // Unless a change waits there that was begun before.
    if (form.draft.body === '') form.draft = { ...form.draft, body: source, name, website: website ?? '' };
    await form.updateComplete;
    form.focus();
  }

  #draw(): ReactionForm | null {
    if (!this.#edit) return null;
    const { server, site, withoutDeviceStorage } = this.#acting.host;
    const { terms } = this.#locale;
    const { own, client, isStale } = this.#edit;
    this.#outcome.show(
      html`<div
        class="card answer"
        @reaction-submit=${stay}
        @reaction-submitted=${this.#succeed}
        @reaction-failed=${stay}
      >
        <div role="status">
          ${
            isStale
              ? html`<div class="notice small" data-variant="danger">
                  <p>${terms.stale}</p>
                  <blockquote class="body">${drawBody(own.body)}</blockquote>
                </div>`
              : nothing
          }
        </div>
        <mp-reaction-form
          heading-level="3"
          heading=${terms.heading}
          .words=${{ submit: terms.save, sending: terms.saving }}
          .server=${server}
          .site=${site}
          .thread=${`edit:${own.id}`}
          .client=${client}
          .form=${{ ...defaultFormSettings, email: 'off' as const, subscribe: false }}
          ?without-device-storage=${withoutDeviceStorage}
        >
          <button slot="actions" class="button" type="button" @click=${this.#cancel}>
            <span>${terms.cancel}</span>
          </button>
        </mp-reaction-form>
      </div>`,
    );
    return this.#outcome.root.querySelector('mp-reaction-form');
  }

  /** Sends what the form holds as a change. */
  get #client(): ReactionsClient {
    const { preview } = this.#acting;
    return {
      list: () => Promise.reject(new TypeError('A change reads no thread.')),
      submit: (request) => this.#change(request),
      ...(preview && { preview }),
    };
  }

  async #change({ body, name, website = '' }: ReactionRequest): Promise<Submission> {
    if (!this.#edit) throw new ReactionsError('not-found', 'The form was closed.');
    const { entry, own, acts } = this.#edit;
    try {
      const options = { token: entry.token, rev: own.rev, change: { body, name, website } };
      const reaction = await acts.change(own.id, options);
      const status = reaction.status === 'pending' ? 'pending' : 'published';
      // The right to change it is kept already, and stays as it is.
      return { status, receipt: { reaction, edit: { token: '', until: '' } } };
    } catch (cause) {
      const current = cause instanceof ReactionsError ? cause.problem?.current : undefined;
      if (current) this.#meet(current);
      throw cause;
    }
  }

  /** The reader sees what has come between, and sending once more takes its place. */
  #meet(current: OwnReaction): void {
    if (!this.#edit) return;
    this.#edit = { ...this.#edit, own: current, isStale: true };
    this.#draw();
  }

  readonly #succeed = (event: ReactionSubmittedEvent): void => {
    event.stopPropagation();
    const { reaction, status } = event;
    this.#edit = null;
    this.#acting.note(reaction.id, reaction.status);
    this.#acting.show(reaction);
    this.#outcome.close();
    this.#outcome.say(this.#locale.terms[status], 'success');
  };

  readonly #cancel = (): void => {
    this.#edit = null;
    this.#outcome.close();
  };

  get #id(): string {
    return idOf(this.#outcome.trigger);
  }
}

/** To the page, a change is no new reaction. */
function stay(event: Event): void {
  event.stopPropagation();
}
