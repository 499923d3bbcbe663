import {
  limits,
  type DraftField,
  type FieldError,
  type FormSettings,
  type ReactionDraft,
} from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFields } from './form-fields.js';
import { renderErrorSummary, renderStatus } from './form-messages.js';
import type { ReactionFormTerms } from './reaction-form.terms.js';
import type { SendingState } from './sending.js';

export interface FormView {
  heading: string;
  headingLevel: number;
  draft: ReactionDraft;
  settings: FormSettings;
  errors: readonly FieldError[];
  sending: SendingState;
  /** Said to who cannot see the count of characters. */
  spokenLength: string;
  terms: ReactionFormTerms;
  typed: (event: Event) => void;
  pressed: (event: Event) => void;
  /** The reader picks a wrong field to mend. */
  picked: (field: DraftField) => void;
}

/** The whole form: one native `<form>` with its fields and button in one tree, as browsers expect. */
export function renderForm(view: FormView): TemplateResult {
  const { draft, settings, errors, sending, spokenLength, terms, typed, pressed, picked } = view;
  const isSending = sending.is === 'sending';
  const inWords = ({ field, code }: FieldError) => {
    const max =
      field === 'name' || field === 'email' || field === 'website' ? limits[field] : settings.maxLength;
    return terms.fieldError({ field, code, max });
  };
  const errorOf = (field: DraftField) => errors.filter((error) => error.field === field).map(inWords)[0];
  return html`${renderHeading(view)}
    <form part="form" novalidate aria-labelledby="heading" @submit=${pressed} @input=${typed}>
      ${renderErrorSummary({ errors, terms, inWords, pick: picked })}
      <p class="small">${terms.required}</p>
      ${renderFields({ draft, settings, terms, errorOf, isSending })}
      <div class="actions">${renderSubmit(terms, isSending)}<slot name="actions"></slot></div>
      ${renderStatus(sending, terms, pressed)}
      <p class="visually-hidden" role="status">${spokenLength}</p>
    </form>`;
}

function renderHeading({ heading, headingLevel }: FormView): TemplateResult {
  return headingLevel === 3
    ? html`<h3 id="heading" part="heading">${heading}</h3>`
    : html`<h2 id="heading" part="heading">${heading}</h2>`;
}

function renderSubmit({ sending, submit }: ReactionFormTerms, isSending: boolean): TemplateResult {
  return html`<button
    class="button"
    type="submit"
    part="submit-button"
    data-variant="primary"
    aria-disabled=${isSending ? 'true' : nothing}
  >
    <span>${isSending ? sending : submit}</span>
  </button>`;
}
