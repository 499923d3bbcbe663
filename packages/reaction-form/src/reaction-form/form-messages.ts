import type { DraftField, FieldError } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormFailure, ReactionFormTerms } from './reaction-form.terms.js';
import type { SendingState } from './sending.js';

export interface SummaryView {
  errors: readonly FieldError[];
  terms: ReactionFormTerms;
  inWords: (error: FieldError) => string;
  /** The reader picks an error to mend. */
  pick: (field: DraftField) => void;
}

/** All errors above the fields, each a link that puts the caret where it can be mended. */
export function renderErrorSummary({
  errors,
  terms,
  inWords,
  pick,
}: SummaryView): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="notice errors"
    data-variant="danger"
    id="errors"
    role="group"
    tabindex="-1"
    aria-labelledby="errors-heading"
  >
    <strong id="errors-heading">${terms.errorCount(errors.length)}</strong>
    <ul>
      ${errors.map((error) => {
        const go = (event: Event) => {
          event.preventDefault();
          pick(error.field);
        };
        return html`<li><a href="#${error.field}" @click=${go}>${inWords(error)}</a></li>`;
      })}
    </ul>
  </div>`;
}

const canRetry: readonly FormFailure['code'][] = [
  'offline',
  'timeout',
  'blocked',
  'wrong-type',
  'rate-limited',
  'server',
  'conflict',
];

/** How the sending goes, in words; the box stands ready so that what comes in it is read out. */
export function renderStatus(
  state: SendingState,
  terms: ReactionFormTerms,
  retry: (event: Event) => void,
): TemplateResult {
  return html`<div part="status" role="status">${renderNews(state, terms, retry)}</div>`;
}

function renderNews(state: SendingState, terms: ReactionFormTerms, retry: (event: Event) => void) {
  switch (state.is) {
    case 'idle':
      return nothing;
    case 'sending':
      return html`<p class="visually-hidden">${terms.sending}</p>`;
    case 'sent': {
      const { isEarlierText, status } = state.sent;
      const words = isEarlierText ? terms.earlierStored : terms[status];
      return html`<div class="notice" data-variant=${isEarlierText ? 'info' : 'success'}>${words}</div>`;
    }
    case 'failed': {
      const failure = formFailure(state);
      return html`<div class="notice" data-variant="danger">
        <p>${terms.failure(failure)}</p>
        ${
          canRetry.includes(failure.code)
            ? html`<button class="button" type="button" @click=${retry}><span>${terms.retry}</span></button>`
            : nothing
        }
      </div>`;
    }
  }
}

function formFailure({ failure }: SendingState & { is: 'failed' }): FormFailure {
  const { code, problem, retryAfter } = failure;
  return { code: problem?.code === 'key_conflict' ? 'conflict' : code, retryAfter };
}
