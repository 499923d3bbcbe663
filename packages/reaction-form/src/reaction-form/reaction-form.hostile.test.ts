import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { emptyDraft, ReactionsError, type ReactionsClient } from '@meepraten/reactions-client';
import { html } from 'lit';
import './reaction-form.define.js';
import type { ReactionForm } from './reaction-form.js';

/** A service that knows what becomes of a reaction: it does not arrive. */
const offline: ReactionsClient = {
  list: () => Promise.reject(new ReactionsError('empty', 'A form does not read.')),
  submit: () => Promise.reject(new ReactionsError('offline', '')),
};

const draft = { ...emptyDraft, body: 'Heldere uitleg!', name: 'Sanne de Vries' };

const form = (values = emptyDraft, maxLength = 8000) =>
  html`<mp-reaction-form
    lang="nl"
    without-device-storage
    max-length=${maxLength}
    .client=${offline}
    .draft=${values}
  ></mp-reaction-form>`;

const submit = (element: ReactionForm) => element.submit();

hostileHosts('mp-reaction-form', {
  empty: () => form(),
  'too long and without a name': { draw: () => form({ ...draft, name: '' }, 10), reach: submit },
  'kept for later': { draw: () => form(draft), reach: submit },
});
