import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { emptyDraft, ReactionsError, type ReactionsClient } from '@meepraten/reactions-client';
import { html } from 'lit';
import { vi } from 'vitest';
import { keepElsewhere, outOfReach, placeOf, typeMessage } from '../keeping/testing/kept-elsewhere.js';
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

const previewing: ReactionsClient = {
  ...offline,
  preview: () =>
    Promise.resolve([
      { kind: 'p', children: [{ kind: 'text', text: 'Zo ziet het eruit: ' }] },
      {
        kind: 'blockquote',
        children: [{ kind: 'p', children: [{ kind: 'text', text: 'Dat schreef je.' }] }],
      },
      { kind: 'ul', children: [{ kind: 'li', children: [{ kind: 'text', text: 'de agenda' }] }] },
    ]),
};

const withPreview = (client: ReactionsClient) =>
  html`<mp-reaction-form
    lang="nl"
    without-device-storage
    .client=${client}
    .draft=${draft}
  ></mp-reaction-form>`;

const preview = async (element: ReactionForm) => {
  element.focus();
  await vi.waitUntil(() => element.shadowRoot!.querySelector('#tab-preview'), { timeout: 10_000 });
  element.shadowRoot!.querySelector<HTMLElement>('#tab-preview')!.click();
};

const writing = async (element: ReactionForm) => {
  element.focus();
  await vi.waitUntil(() => element.shadowRoot!.querySelector('[role=toolbar]'), { timeout: 10_000 });
};

const submit = (element: ReactionForm) => element.submit();

let drawn = 0;

/** Each with a place of its own on the device. */
const kept = () =>
  html`<mp-reaction-form lang="nl" server=${outOfReach((drawn += 1))} .draft=${draft}></mp-reaction-form>`;

/** Words that only a form with the rest of its code has. */
const says = (element: ReactionForm, words: string) =>
  vi.waitUntil(() => element.shadowRoot!.querySelector('[part=status]')?.textContent?.includes(words), {
    timeout: 10_000,
  });

hostileHosts('mp-reaction-form', {
  empty: () => form(),
  'too long and without a name': { draw: () => form({ ...draft, name: '' }, 10), reach: submit },
  'help to mark up a message': { draw: () => form(draft), reach: writing },
  'a preview': { draw: () => withPreview(previewing), reach: preview },
  'a preview that fails': {
    draw: () => withPreview({ ...offline, preview: offline.submit as never }),
    reach: preview,
  },
  'not sent': { draw: () => form(draft), reach: submit },
  'kept for later': { draw: kept, reach: submit },
  'written in another tab': {
    draw: kept,
    reach: async (element) => {
      await typeMessage(element, draft.body);
      keepElsewhere(placeOf(element), 'Iets heel anders.');
      await says(element, 'ander tabblad');
    },
  },
});
