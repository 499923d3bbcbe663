import { renderSkeleton } from '@meepraten/design-system';
import type { FormSettings, ReactionsClient, Service } from '@meepraten/reactions-client';
import { renderFailure, type ReactionSubmittedEvent } from '@meepraten/reaction-form';
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStore } from '../thread/thread-store.js';
import type { Extras } from './extras.js';
import type { ReactionsTerms } from './reactions.terms.js';

export interface StatusView {
  store: ThreadStore;
  terms: ReactionsTerms;
  /** Null as long as their code is on its way. */
  extras: Extras | null;
  retry: () => void;
}

/** How the reading goes, in words; the box stands ready so that what comes in it is read out. */
export function renderStatus({
  store: { phase, failure },
  terms,
  extras,
  retry,
}: StatusView): TemplateResult {
  return html`<div part="status" role="status">
    ${phase === 'loading' && !failure ? renderSkeleton(terms.loading, 9) : nothing}
    ${
      failure
        ? renderFailure(
            extras?.wordsOfFailure(failure.code) ?? terms.unreadable,
            phase === 'failed' ? { words: terms.retry, press: retry } : null,
          )
        : nothing
    }
    ${extras?.replying.renderNews()}
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
  'tabs',
  'tab',
  'preview',
  'toolbar',
  'submit-button',
  'status',
]
  .map((part) => `${part}:form-${part}`)
  .join(', ');

/** In place of a new reaction, an answer. */
export interface PlacedAnswer {
  /** Of what is answered. */
  id: string;
  heading: string;
  /** Beside the submit button. */
  actions: TemplateResult;
}

export interface PlacedFormView {
  service: Service;
  server: string;
  site: string;
  thread: string;
  client: ReactionsClient | null;
  withoutDeviceStorage: boolean;
  settings: FormSettings;
  answer: PlacedAnswer | null;
  submitted: (event: ReactionSubmittedEvent) => void;
}

/** The form, for a new reaction or, in place, for an answer. */
export function renderPlacedForm(view: PlacedFormView): TemplateResult {
  const { service, server, site, thread, client, withoutDeviceStorage, settings, answer, submitted } = view;
  return html`<mp-reaction-form
    part="form"
    exportparts=${formParts}
    heading-level="3"
    heading=${answer?.heading ?? nothing}
    parent-id=${answer?.id ?? nothing}
    .service=${service}
    .server=${server}
    .site=${site}
    .thread=${thread}
    .client=${client}
    .withoutDeviceStorage=${withoutDeviceStorage}
    .form=${settings}
    @reaction-submitted=${submitted}
  >
    ${answer?.actions}
  </mp-reaction-form>`;
}
