import type { FailureCode, Reaction, FormSettings, ReactionsClient } from '@meepraten/reactions-client';
import type { ReactionSubmittedEvent } from '@meepraten/reaction-form';
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStore } from '../thread/thread-store.js';
import { nameOf } from './reaction-view.js';
import type { ReactionsTerms } from './reactions.terms.js';

export interface StatusView {
  store: ThreadStore;
  terms: ReactionsTerms;
  /** How the last answer went, once its form is closed. */
  news: 'published' | 'pending' | null;
  retry: () => void;
}

/** How the reading goes, in words; the box stands ready so that what comes in it is read out. */
export function renderStatus({ store: { phase, failure }, terms, news, retry }: StatusView): TemplateResult {
  return html`<div part="status" role="status">
    ${phase === 'loading' && !failure ? html`<p>${terms.loading}</p>` : nothing}
    ${failure ? renderFailure(failure.code, terms, phase === 'failed' ? retry : null) : nothing}
    ${news ? html`<p class="notice" data-variant="success">${terms[news]}</p>` : nothing}
  </div>`;
}

function renderFailure(code: FailureCode, terms: ReactionsTerms, retry: (() => void) | null): TemplateResult {
  return html`<div class="notice" data-variant="danger">
    <p>${terms.failure(code)}</p>
    ${
      retry
        ? html`<button class="button" type="button" @click=${retry}><span>${terms.retry}</span></button>`
        : nothing
    }
  </div>`;
}

/** The words above the form. */
export function renderInvitation(heading: string, words: string): TemplateResult {
  return html`<div class="invitation" part="invitation">
    <slot name="invitation">
      <h2>${heading}</h2>
      <p>${words}</p>
    </slot>
  </div>`;
}

const formParts = [
  'base',
  'heading',
  'form',
  'field',
  'label',
  'input',
  'error',
  'hint',
  'submit-button',
  'status',
]
  .map((part) => `${part}:form-${part}`)
  .join(', ');

export interface PlacedFormView {
  server: string;
  site: string;
  thread: string;
  client: ReactionsClient | null;
  settings: FormSettings;
  /** The reaction it answers, or null for a new one. */
  parent: Reaction | null;
  terms: ReactionsTerms;
  submitted: (event: ReactionSubmittedEvent) => void;
  cancel: () => void;
}

/** The form, for a new reaction or, in place, for an answer; that one can be closed again. */
export function renderPlacedForm(view: PlacedFormView): TemplateResult {
  const { server, site, thread, client, settings, parent, terms, submitted, cancel } = view;
  return html`<mp-reaction-form
    part="form"
    exportparts=${formParts}
    heading-level="3"
    heading=${parent ? terms.replyTo(nameOf(parent, terms)) : nothing}
    parent-id=${parent?.id ?? nothing}
    .server=${server}
    .site=${site}
    .thread=${thread}
    .client=${client}
    .form=${settings}
    @reaction-submitted=${submitted}
  >
    ${
      parent
        ? html`<button slot="actions" class="button" type="button" @click=${cancel}>
            <span>${terms.cancel}</span>
          </button>`
        : nothing
    }
  </mp-reaction-form>`;
}
