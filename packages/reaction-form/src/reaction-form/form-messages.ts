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
];

export interface OutcomeView {
  state: SendingState & { is: 'sent' | 'failed' };
  terms: PostingTerms;
  formTerms: ReactionFormTerms;
  retry: (event: Event) => void;
}

/** What became of a sending, in words. */
export function renderOutcome({ state, terms, formTerms, retry }: OutcomeView): TemplateResult {
  const again = { words: formTerms.retry, press: retry };
  if (state.is === 'sent') {
    const { isEarlierText, isUnexplained, status } = state.sent;
    const words = isEarlierText ? terms.earlierStored : terms[isUnexplained ? 'unexplained' : status];
    return html`<div class="notice" data-variant=${isEarlierText ? 'info' : 'success'}>${words}</div>`;
  }
  const { code, problem, retryAfter, said } = state.failure;
  if (code === 'offline') return renderFailure(formTerms.offline, again);
  if (code === 'blocked') return renderFailure(terms.blocked, again);
  const failure = { code: problem?.code === 'key_conflict' ? ('conflict' as const) : code, retryAfter };
  const words = [terms.failure(failure), said && terms.said(said)].filter(Boolean).join(' ');
  return renderFailure(words, canRetry.includes(failure.code) ? again : null);
}
