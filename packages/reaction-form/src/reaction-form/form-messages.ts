import type { DraftField, FieldError } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from './failure-notice.js';
import type { FormFailure, PostingTerms } from './posting.terms.js';
import type { ReactionFormTerms } from './reaction-form.terms.js';
import type { SendingState } from './sending.js';

export interface SummaryView {
  errors: readonly FieldError[];
  terms: PostingTerms;
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
  'timeout',
  'wrong-type',
  'rate-limited',
  'server',
  'conflict',
  'expired',
];

/** Where the text can go nowhere from here, its writer may want it elsewhere. */
const isDeadEnd: readonly FormFailure['code'][] = ['closed', 'denied', 'not-found'];

export interface OutcomeView {
  state: SendingState & { is: 'sent' | 'failed' };
  terms: PostingTerms;
  formTerms: ReactionFormTerms;
  again: { words: string; press: (event: Event) => void };
  /** A button that copies the message. */
  copy: TemplateResult;
  /** When it failed, in milliseconds since 1970. */
  at: number;
}

/** What became of a sending, in words. */
export function renderOutcome({ state, terms, formTerms, again, copy, at }: OutcomeView): TemplateResult {
  if (state.is === 'sent') {
    const { isEarlierText, isUnexplained, status } = state;
    const words = isEarlierText ? terms.earlierStored : terms[isUnexplained ? 'unexplained' : status];
    return html`<div class="notice" data-variant=${isEarlierText ? 'info' : 'success'}>${words}</div>`;
  }
  const { code, problem, retryAfter, said } = state.failure;
  if (code === 'offline') return renderFailure(formTerms.offline, again);
  if (code === 'blocked') return renderFailure(terms.blocked, again);
  const isConflict = problem?.code === 'key_conflict';
  const failure = { code: state.reason ?? (isConflict ? 'conflict' : code), retryAfter, at };
  return renderFailure(
    [terms.failure(failure), said && terms.said(said)].filter(Boolean).join(' '),
    canRetry.includes(failure.code) ? again : null,
    isDeadEnd.includes(failure.code) ? copy : nothing,
  );
}
