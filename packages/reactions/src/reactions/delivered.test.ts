import { OutboxStore, type DraftPlace } from '@meepraten/reactions-client';
import { pageOutbox } from '@meepraten/reactions-client/outbox';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { page, reaction } from '../testing/thread.js';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const server = '/reactions-of-the-outbox';

/** Reads as the thread is, and takes whatever is sent. */
function answer(_: URL, { method = 'GET', body }: RequestInit): Promise<Response> {
  if (method === 'GET') return Promise.resolve(Response.json(page([reaction('a'), reaction('b')])));
  const { parentId = null } = JSON.parse(body as string) as { parentId?: string };
  const receipt = {
    reaction: reaction('nieuw', { parentId }),
    edit: { token: 't', until: '2026-11-23T10:30:00Z' },
  };
  return Promise.resolve(Response.json(receipt, { status: 201 }));
}

/** What a form that is closed has left to the outbox. */
function leaveToOutbox(parentId: string | null, more: Partial<DraftPlace> = {}): void {
  const place = { server, site: 'default', thread: '/t', parentId, ...more };
  const request = {
    thread: place.thread,
    page: { url: location.href, title: '' },
    body: 'Dank!',
    name: 'Bo',
    ...(parentId !== null && { parentId }),
  };
  new OutboxStore().put({
    place,
    server: new URL(server, document.baseURI).href,
    key: `key-${parentId}`,
    request,
    sent: null,
    writtenAt: Date.now(),
    notBefore: 0,
  });
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', answer);
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

async function draw(): Promise<Reactions> {
  const element = await fixture<Reactions>(
    html`<mp-reactions lang="nl" server=${server} thread="/t" without-form></mp-reactions>`,
  );
  await vi.waitFor(() => expect(shown(element)).to.equal('a b'), 10_000);
  await element.updateComplete;
  return element;
}

const shown = (element: Reactions) =>
  [...element.shadowRoot!.querySelectorAll('[part=reaction]')]
    .map(({ id }) => id.replace('reaction-', ''))
    .join(' ');

async function send(element: Reactions): Promise<string> {
  await pageOutbox.flush();
  expect(new OutboxStore().all()).to.deep.equal([]);
  await element.updateComplete;
  return shown(element);
}

describe('what the outbox sends', () => {
  it('is sent when there is a network again, though the page had nothing to send before', async () => {
    const element = await draw();
    leaveToOutbox('a');
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(shown(element)).to.equal('a nieuw b'), 10_000);
  });

  it('comes into the list though the form it was written in is closed', async () => {
    const element = await draw();
    leaveToOutbox('a');
    expect(await send(element)).to.equal('a nieuw b');
    expect(element.count).to.equal(3);
  });

  it('comes in once where it is a reaction of its own', async () => {
    const element = await draw();
    leaveToOutbox(null);
    expect(await send(element)).to.equal('a b nieuw');
  });

  it('stays away from other threads, from answers to what is not shown, and from a list that is gone', async () => {
    const element = await draw();
    leaveToOutbox(null, { thread: '/elders' });
    expect(await send(element)).to.equal('a b');
    leaveToOutbox('verderop');
    expect(await send(element)).to.equal('a b');
    const place = element.parentElement!;
    element.remove();
    leaveToOutbox('b');
    await send(element);
    place.append(element);
    await element.updateComplete;
    expect(element.count).to.equal(2);
  });
});
