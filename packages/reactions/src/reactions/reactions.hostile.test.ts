import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import {
  ReactionsError,
  type BodyNode,
  type Reaction,
  type ReactionPage,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { vi } from 'vitest';
import './reactions.define.js';
import { own, serviceOf, writtenHere } from '../testing/acting-service.js';
import { page as whole, reaction as published } from '../testing/thread.js';
import type { Reactions } from './reactions.js';

const text = (words: string): BodyNode => ({ kind: 'text', text: words });

const reaction = (
  id: string,
  parentId: string | null,
  body: BodyNode[],
  website: string | null = null,
): Reaction =>
  published(id, {
    parentId,
    author: { name: `Schrijver ${id}`, website, kind: parentId ? 'owner' : 'visitor' },
    body,
    editedAt: parentId && '2026-11-23T11:00:00Z',
  });

/** One of each kind of thing that a message can hold. */
const everything: BodyNode[] = [
  {
    kind: 'p',
    children: [text('Zie '), { kind: 'a', href: 'https://example.org/', children: [text('hier')] }],
  },
  { kind: 'blockquote', children: [{ kind: 'p', children: [text('Dat schreef u.')] }] },
  { kind: 'ol', children: [{ kind: 'li', children: [{ kind: 'p', children: [text('de agenda')] }] }] },
  { kind: 'p', children: [{ kind: 'code', children: [text('const va = 1')] }] },
  { kind: 'pre', children: [text('een regel die niet afgebroken wordt, en die dus over de rand heen gaat')] },
];

const thread = [
  reaction('a', null, everything, 'https://sanne.example/'),
  reaction('b', 'a', [{ kind: 'p', children: [text('Fijn om te horen.')] }]),
  reaction('c', 'b', [{ kind: 'p', children: [text('zonderspaties'.repeat(20))] }]),
];

const page = (items: Reaction[], state?: 'open' | 'closed'): ReactionPage => ({
  ...whole(items, state),
  next: items.length > 0 ? 'more' : null,
});

const refused = () => Promise.reject(new ReactionsError('blocked', ''));

const answering =
  (
    list: ReactionsClient['list'],
    { withForm = false, submit = refused }: { withForm?: boolean; submit?: ReactionsClient['submit'] } = {},
  ) =>
  () =>
    html`<mp-reactions
      lang="nl"
      thread="/t"
      ?without-form=${!withForm}
      .client=${{ list, submit }}
    ></mp-reactions>`;

const pressReply = async (element: Reactions) => {
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part=reply-button]')?.click();
  await element.updateComplete;
};

const held = () =>
  Promise.resolve({
    status: 'pending' as const,
    receipt: {
      reaction: { ...reaction('nieuw', null, everything.slice(0, 1)), status: 'pending' as const },
      edit: { token: '', until: '' },
    },
  });

const readWhyItWaits = async (element: Reactions) => {
  const root = element.shadowRoot!;
  const form = root.querySelector('mp-reaction-form')!;
  form.draft = { ...form.draft, body: 'Hallo', name: 'Bo' };
  await form.updateComplete;
  await form.submit();
  await vi.waitFor(() => expect(root.querySelector('[popover]')).to.exist);
  root.querySelector<HTMLElement>('[popover]')!.showPopover();
};

const pressMenu = async (element: Reactions) => {
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=menu-button]')!;
  button.click();
  await vi.waitUntil(() => button.ariaExpanded === 'true', { timeout: 10_000 });
};

/** The browser lets nobody write to the clipboard here. */
const copyByHand = async (element: Reactions) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await pressMenu(element);
  element.shadowRoot!.querySelector<HTMLElement>('[role=menuitem]')!.click();
  await vi.waitUntil(() => element.shadowRoot!.querySelector('.outcome input'));
};

const withOwn =
  (acts: Parameters<typeof serviceOf>[1], status: Reaction['status'] = 'published') =>
  () => {
    const server = `/own-${status}`;
    writtenHere(server, { id: 'eigen', status });
    const items = status === 'published' ? [published('eigen', { emotes: { like: 3 } })] : [];
    return html`<mp-reactions
      lang="nl"
      server=${server}
      thread="/t"
      without-form
      .client=${serviceOf([...items, published('b')], acts)}
    ></mp-reactions>`;
  };

const show = (status: Reaction['status']) => () =>
  Promise.resolve(own('eigen', 'Mijn woorden.', { status, reasons: ['every-reaction'] }));

const choose =
  (label: string, shown: string, menu = 0) =>
  async (element: Reactions) => {
    const root = element.shadowRoot!;
    // The menu offers what is known to be the reader's own once that is fetched.
    const button = await vi.waitUntil(() => root.querySelectorAll<HTMLElement>('[part=menu-button]')[menu]);
    const item = await vi.waitUntil(
      () => {
        if (button.ariaExpanded !== 'true') button.click();
        const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
        return items.find(({ textContent }) => textContent.trim() === label);
      },
      { timeout: 10_000 },
    );
    item.click();
    await vi.waitUntil(() => root.querySelector(shown), { timeout: 10_000 });
  };

const openOwn = async (element: Reactions) => {
  const root = element.shadowRoot!;
  const button = await vi.waitUntil(() => root.querySelector<HTMLElement>('[part=own-button]'), {
    timeout: 10_000,
  });
  button.click();
  await vi.waitUntil(() => root.querySelector('dialog[open]'), { timeout: 10_000 });
};

hostileHosts('mp-reactions', {
  'an own reaction that is changed': {
    draw: withOwn({ show: show('published') }),
    reach: choose('Wijzigen', '.answer mp-reaction-form'),
  },
  'an own reaction that was withdrawn just now': {
    draw: withOwn({ show: show('published') }),
    reach: choose('Intrekken', '[data-undo]'),
  },
  'a report': { draw: withOwn({ show: show('published') }), reach: choose('Melden', 'form.report', 1) },
  'an own reaction that was refused': {
    draw: withOwn({ show: show('rejected') }, 'rejected'),
    reach: (element: Reactions) =>
      vi.waitUntil(() => element.shadowRoot!.querySelector('[popovertarget]'), { timeout: 10_000 }),
  },
  'all own reactions': { draw: withOwn({ show: show('published') }), reach: openOwn },
  'an explanation of why a reaction waits': {
    draw: answering(() => Promise.resolve(page(thread.slice(0, 1))), { withForm: true, submit: held }),
    reach: readWhyItWaits,
  },
  'a thread': answering(() => Promise.resolve(page(thread))),
  'a reader who answers': {
    draw: answering(() => Promise.resolve(page(thread.slice(0, 1))), { withForm: true }),
    reach: pressReply,
  },
  'an open menu': {
    draw: answering(() => Promise.resolve(page(thread.slice(0, 2)))),
    reach: pressMenu,
  },
  'an address to copy by hand': {
    draw: answering(() => Promise.resolve(page(thread.slice(0, 1)))),
    reach: copyByHand,
  },
  'no reactions yet': answering(() => Promise.resolve(page([])), { withForm: true }),
  loading: answering(() => new Promise<never>(() => {})),
  closed: answering(() => Promise.resolve(page(thread.slice(0, 1), 'closed'))),
  'a failure': answering(refused),
});
