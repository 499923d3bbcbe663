import type { DraftField, FormSettings, ReactionDraft } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from './failure-notice.js';
import { renderFields } from './form-fields.js';
import type { ReactionFormTerms } from './reaction-form.terms.js';
import type { Sending } from './sending.js';

export interface FormView {
  heading: string;
  headingLevel: number;
  draft: ReactionDraft;
  settings: FormSettings;
  /** Whether the writer asks to be known on this device; null where nothing is kept there. */
  remembers: boolean | null;
  /** Whether what is marked up in the message is kept. */
  keepsMarks: boolean;
  sending: Sending;
  terms: ReactionFormTerms;
  typed: (event: Event) => void;
  pressed: (event: Event) => void;
  /** The reader picks a wrong field to mend. */
  picked: (field: DraftField) => void;
}

/** The whole form: one native `<form>` with its fields and button in one tree, as browsers expect. */
export function renderForm(view: FormView): TemplateResult {
  const { draft, settings, remembers, keepsMarks, sending, terms, typed, pressed, picked } = view;
  const { posting, prepare, state } = sending;
  const isSending = state.is === 'sending';
  const errorOf = (field: DraftField) => posting?.errorOf(field, settings);
  return html`${renderHeading(view)}
    <form
      part="form"
      novalidate
      aria-labelledby="heading"
      @submit=${pressed}
      @input=${typed}
      @focusin=${prepare}
      @pointerenter=${prepare}
    >
      ${posting?.renderSummary(settings, picked)}
      <p class="small">${terms.required}</p>
      ${renderFields({
        draft,
        settings,
        remembers,
        keepsMarks,
        terms,
        errorOf,
        isSending,
        lengthNote: posting?.lengthNote(settings),
      })}
      <div class="actions">${renderSubmit(terms, isSending)}<slot name="actions"></slot></div>
      <div part="status" role="status">${renderNews(view)}${posting?.renderKeeping()}</div>
      ${posting?.work.render()}
      <p class="visually-hidden" role="status">${posting?.spokenLength}</p>
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
    aria-disabled=${isSending || nothing}
  >
    <span>${isSending ? sending : submit}</span>
  </button>`;
}

/** How the sending goes, in words; the box around stands ready so that what comes in it is read out. */
function renderNews({ sending: { state, posting, isLost }, terms, pressed }: FormView) {
  if (state.is === 'idle') return nothing;
  if (state.is === 'sending')
    return html`<p class="visually-hidden">${posting?.work.words ?? terms.sending}</p>`;
  // Words about what was lost stay, with their button, though it may come while the reader goes to press that.
  if (posting && !isLost) return posting.renderOutcome({ state, formTerms: terms, retry: pressed });
  const isOffline = state.is === 'failed' && state.failure.code === 'offline';
  return renderFailure(isOffline ? terms.offline : terms.lost, { words: terms.retry, press: pressed });
}
