import {
  buttonStyles,
  fieldStyles,
  LocaleController,
  renderSelect,
  selectStyles,
} from '@meepraten/design-system';
import { ReactionsError, reportReasons, type Report } from '@meepraten/reactions-client';
import { html } from 'lit';
import { idOf, type Acting } from './acting.js';
import type { Outcome } from './outcome.js';
import { styles } from './reporting.styles.js';
import { en, nl, type ReportingTerms } from './reporting.terms.js';

/** Characters that a note may have. */
const longestNote = 1000;

/** Reports a reaction to the moderators, with a reason and, if the reader likes, in their own words. */
export class Reporting {
  readonly #acting: Acting;
  readonly #outcome: Outcome;
  readonly #locale: LocaleController<ReportingTerms>;
  /** What was typed and is not sent yet, by the id of the reaction: who looks elsewhere finds it again. */
  readonly #kept = new Map<string, Report>();
  #isSending = false;

  constructor(acting: Acting, outcome: Outcome) {
    this.#acting = acting;
    this.#outcome = outcome;
    this.#locale = new LocaleController(acting.host, { en, nl });
    const sheets = [buttonStyles, fieldStyles, ...selectStyles, styles].map(({ styleSheet }) => styleSheet!);
    acting.host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  /** Shows the form below a reaction, and puts the reader in it. */
  open(failure: string | null = null): void {
    const { terms } = this.#locale;
    const { reason, note } = this.#report;
    this.#outcome.show(
      html`<form class="card report" novalidate aria-labelledby="report-heading" @submit=${this.#send}>
        <strong id="report-heading">${terms.heading}</strong>
        <p class="small">${terms.promise}</p>
        <div class="field">
          <label for="report-reason">${terms.reason}</label>
          ${renderSelect(
            html`<select id="report-reason" @change=${this.#note}>
              ${reportReasons.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === reason}>${terms.reasons[one]}</option>`,
              )}
            </select>`,
          )}
        </div>
        <div class="field">
          <label for="report-note">${terms.note}</label>
          <textarea id="report-note" rows="3" dir="auto" .value=${note} @input=${this.#note}></textarea>
        </div>
        <div class="actions">
          <button class="button" type="submit" data-variant="primary"><span>${terms.send}</span></button>
          <button class="button" type="button" @click=${() => this.#outcome.close()}>
            <span>${terms.cancel}</span>
          </button>
        </div>
        <div role="status">
          ${failure && html`<p class="notice small" data-variant="danger">${failure}</p>`}
        </div>
      </form>`,
    );
    if (!failure) this.#outcome.root.querySelector('select')?.focus();
  }

  get #id(): string {
    return idOf(this.#outcome.trigger);
  }

  get #report(): Report {
    return this.#kept.get(this.#id) ?? { reason: 'spam', note: '' };
  }

  readonly #note = (): void => {
    const { root } = this.#outcome;
    const reason = root.querySelector('select')!.value as Report['reason'];
    const note = root.querySelector('textarea')!.value;
    this.#kept.set(this.#id, { reason, note });
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#isSending) return;
    const id = this.#id;
    const { terms } = this.#locale;
    const report = this.#report;
    const over = report.note.length - longestNote;
    if (over > 0) return this.open(terms.tooLong(over));
    this.#isSending = true;
    try {
      const acts = await this.#acting.fetchActs();
      await acts.report(id, { report, actor: this.#acting.actor.token });
      this.#kept.delete(id);
      if (this.#id !== id) return;
      this.#outcome.close();
      this.#outcome.say(terms.sent, 'success');
    } catch (cause) {
      const code = cause instanceof ReactionsError ? cause.code : 'server';
      if (this.#id === id) this.open(terms.failure(code));
    } finally {
      this.#isSending = false;
    }
  };
}
