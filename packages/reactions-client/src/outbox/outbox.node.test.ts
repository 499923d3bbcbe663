import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReactionActs } from '../acts.js';
import type { ReactionsClient, Submission } from '../client.js';
import { DraftStore } from '../drafts/draft-store.js';
import { emptyDraft, type ReactionRequest } from '../protocol/draft.js';
import type { Problem } from '../protocol/problems.js';
import type { OwnReaction } from '../protocol/reaction.js';
import { ReactionsError } from '../reactions-error.js';
import { OwnReactions } from '../own/own-reactions.js';
import { longestWait } from './flush-outbox.js';
import type { OutboxEntry } from './outbox-entry.js';
import { Outbox } from './outbox.js';
import { device, locksOfOnePage } from './testing/device.js';

const place = { server: '/praat', site: 'default', thread: '/t', parentId: null };

const request = (body: string): ReactionRequest => ({
  thread: '/t',
  page: { url: 'https://site.nl/t', title: 'T' },
  body,
  name: 'Bo',
});

function entryOf(key: string, more: Partial<OutboxEntry> = {}): OutboxEntry {
  const server = 'https://site.nl/praat';
  const written = { writtenAt: Date.now(), notBefore: 0 };
  return { place, server, key, request: request(key), sent: null, ...written, ...more };
}

const stored = (body: string): Submission => ({
  status: 'published',
  receipt: {
    reaction: { id: body, rev: 1, body: [], createdAt: '2026-11-23T10:00:00Z', status: 'published' },
    edit: { token: `right-${body}`, until: '2026-11-23T10:30:00Z' },
  } as unknown as Submission['receipt'],
});

const lost = () => new ReactionsError('timeout', '', { maybeStored: true });
const refusal = (code: Problem['code'], more: Partial<Problem> = {}) =>
  new ReactionsError(code === 'thread_closed' ? 'closed' : 'invalid', '', {
    problem: { type: 'about:blank', title: code, status: 422, code, ...more },
  });

type Answer = Submission | ReactionsError;

/** What it was sent, as body and key, and what it answers next; the last answer is that to all that follow. */
class Service implements ReactionsClient {
  readonly sent: string[] = [];
  readonly changed: string[] = [];
  answers: Answer[] = [];
  atOnce = 0;
  most = 0;

  list = () => Promise.reject(new Error('not asked'));

  submit: ReactionsClient['submit'] = async ({ body }, { key }) => {
    this.most = Math.max(this.most, (this.atOnce += 1));
    this.sent.push(`${body} ${key}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.atOnce -= 1;
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (answer instanceof ReactionsError) throw answer;
    return answer ?? stored(body);
  };

  acts = () => {
    const change: ReactionActs['change'] = (_, { token, change: { body = '' } }) => {
      this.changed.push(`${body} ${token}`);
      return Promise.resolve(stored(body).receipt.reaction as OwnReaction);
    };
    return Promise.resolve({ change } as ReactionActs);
  };
}

let service: Service;

function tab(): Outbox {
  return new Outbox(() => service);
}

/** The draft of an entry, as its form has left it. */
function writeDraft(body: string, key: string, sent: ReactionRequest | null = null): DraftStore {
  const drafts = new DraftStore(place);
  drafts.write({ draft: { ...emptyDraft, body, name: 'Bo' }, key, sent });
  return drafts;
}

beforeEach(() => {
  service = new Service();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    shouldAdvanceTime: true,
    advanceTimeDelta: 5,
  });
  device({ locks: locksOfOnePage() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Outbox', () => {
  it('sends what waits in the order in which it was written, and tells of each receipt', async () => {
    const outbox = tab();
    const told: string[] = [];
    outbox.listen({ delivered: ({ receipt }, { key }) => told.push(`${key} ${receipt.edit.token}`) });
    outbox.entries.put(entryOf('b', { writtenAt: 2 + Date.now() }));
    outbox.entries.put(entryOf('a', { writtenAt: 1 + Date.now() }));
    await outbox.flush();
    expect(service.sent).toEqual(['a a', 'b b']);
    expect(told).toEqual(['a right-a', 'b right-b']);
    expect(outbox.entries.all()).toEqual([]);
  });

  it('keeps the right to change what it has sent for the thread and the page it was written on', async () => {
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    const [own] = new OwnReactions({ server: 'https://site.nl/praat', site: 'default' }).read();
    expect(own).toMatchObject({
      id: 'a',
      thread: '/t',
      page: { url: 'https://site.nl/t' },
      token: 'right-a',
    });
  });

  it('empties the draft of what is stored, and leaves word of it', async () => {
    const drafts = writeDraft('a', 'a');
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    const kept = drafts.read();
    expect(kept).toMatchObject({ sent: null, instead: 'a', news: { is: 'sent', status: 'published' } });
    expect(kept?.draft).toMatchObject({ body: '', name: 'Bo' });
    expect(kept?.key).not.toBe('a');
  });

  it('keeps what gets no answer, frozen, and sends the very same under the same key', async () => {
    service.answers = [lost(), stored('a')];
    const drafts = writeDraft('a', 'a');
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    expect(outbox.entries.get('a')?.sent?.body).toBe('a');
    expect(drafts.read()?.sent?.body).toBe('a');
    await outbox.flush();
    expect(service.sent).toEqual(['a a', 'a a']);
    expect(outbox.entries.all()).toEqual([]);
  });

  it('sends a text that was changed since as a change of the first', async () => {
    const outbox = tab();
    outbox.entries.put(entryOf('k', { request: request('twee'), sent: request('een') }));
    await outbox.flush();
    expect(service.sent).toEqual(['een k']);
    expect(service.changed).toEqual(['twee right-een']);
  });

  it('asks a silent server again by itself, later each time', async () => {
    service.answers = [lost()];
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    const asked: number[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      asked.push(service.sent.length - 1);
    }
    expect(asked[0]).toBe(1);
    expect(asked[5]).toBeGreaterThan(1);
    expect(asked[5]).toBeLessThan(5);
  });

  it('leaves the others of a silent server in peace, and goes on with those of another', async () => {
    service.answers = [lost()];
    const outbox = tab();
    for (const key of ['a', 'b']) outbox.entries.put(entryOf(key));
    outbox.entries.put(entryOf('c', { server: 'https://elders.nl', writtenAt: Date.now() + 1 }));
    await outbox.flush();
    expect(service.sent).toEqual(['a a', 'c c']);
  });

  it('waits as long as the server asks, a new page too', async () => {
    service.answers = [new ReactionsError('rate-limited', '', { retryAfter: 120 }), stored('a')];
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    await tab().flush();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(service.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(service.sent).toHaveLength(2);
  });

  it('does not wait for a moment that another clock has written', async () => {
    const outbox = tab();
    outbox.entries.put(entryOf('a', { notBefore: Date.now() + 30 * 24 * 3600_000 }));
    await outbox.flush();
    expect(service.sent).toHaveLength(1);
  });

  it('sends nothing while the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    expect(service.sent).toEqual([]);
    expect(outbox.entries.all()).toHaveLength(1);
  });

  it.each([
    [refusal('thread_closed'), { is: 'refused', code: 'closed', errors: [] }],
    [refusal('key_conflict'), { is: 'refused', code: 'invalid', reason: 'conflict', errors: [] }],
    [
      refusal('invalid', { errors: [{ field: 'name', code: 'too-long' }] }),
      { is: 'refused', code: 'invalid', errors: [{ field: 'name', code: 'too-long' }] },
    ],
  ])('gives a refused one back to its draft with the reason: %#', async (failure, news) => {
    service.answers = [failure];
    const drafts = writeDraft('a', 'a', request('a'));
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    expect(outbox.entries.all()).toEqual([]);
    const kept = drafts.read();
    expect(kept).toMatchObject({ draft: { body: 'a' }, sent: null });
    expect(kept?.news).toEqual(news);
    // Only under a key of its own can it be sent again where the old one has stored another text.
    expect(kept?.key === 'a').toBe(!('reason' in news));
  });

  it('gives a refused one back where its draft is gone, or another text stands by now', async () => {
    service.answers = [refusal('thread_closed')];
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    const drafts = new DraftStore(place);
    expect(drafts.read()).toMatchObject({ draft: { body: 'a', name: 'Bo' }, news: { code: 'closed' } });
    writeDraft('iets nieuws', 'n');
    outbox.entries.put(entryOf('b'));
    await outbox.flush();
    expect(drafts.read()).toMatchObject({ draft: { body: 'iets nieuws' }, key: 'n', aside: 'a\n\nb' });
  });

  it('gives back after days what the server may have forgotten the key of', async () => {
    const drafts = writeDraft('a', 'a', request('a'));
    const outbox = tab();
    outbox.entries.put(entryOf('a', { writtenAt: Date.now() - longestWait - 1 }));
    await outbox.flush();
    expect(service.sent).toEqual([]);
    expect(drafts.read()).toMatchObject({ sent: { body: 'a' }, news: { reason: 'expired' } });
  });

  it('leaves a draft alone that its reader has changed meanwhile', async () => {
    const drafts = writeDraft('a, en meer', 'a');
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    expect(drafts.read()).toMatchObject({ draft: { body: 'a, en meer' }, key: 'a', sent: { body: 'a' } });
  });

  it('does not bring back an entry that was taken out while it was on its way', async () => {
    service.answers = [lost()];
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    const flushing = outbox.flush();
    outbox.entries.remove('a');
    await flushing;
    expect(outbox.entries.all()).toEqual([]);
  });

  it('takes what is damaged or not its own for nothing', async () => {
    localStorage.setItem('meepraten:outbox:x', '{"format":1,"key":7}');
    localStorage.setItem('meepraten:outbox:y', '{');
    localStorage.setItem('meepraten:outbox:z', '{"format":2}');
    await tab().flush();
    expect(service.sent).toEqual([]);
  });

  it('does without a device that keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    const outbox = tab();
    expect(outbox.entries.put(entryOf('a'))).toBe(false);
    await outbox.flush();
    expect(service.sent).toEqual([]);
  });
});

describe.each([
  ['with locks', () => device({ locks: locksOfOnePage() })],
  ['on plain http, without locks', () => device()],
])('several tabs, %s', (_, start) => {
  it('send one after another, each entry once', async () => {
    start();
    const tabs = [tab(), tab(), tab()];
    for (const key of ['a', 'b', 'c']) tabs[0]!.entries.put(entryOf(key));
    await Promise.all(tabs.map((one) => one.flush()));
    expect(service.sent.toSorted()).toEqual(['a a', 'b b', 'c c']);
    expect(service.most).toBe(1);
  });

  it('take over from one that has gone', async () => {
    const storage = start();
    const until = Date.now() + 50_000;
    storage.setItem('meepraten:outbox-lease', JSON.stringify({ token: 'of a closed tab', until }));
    const outbox = tab();
    outbox.entries.put(entryOf('a'));
    await outbox.flush();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(service.sent).toEqual(['a a']);
    expect(outbox.entries.all()).toEqual([]);
  });
});

describe('without locks', () => {
  it('a tab that was asleep past its turn sends no more', async () => {
    const storage = device();
    const outbox = tab();
    for (const key of ['a', 'b']) outbox.entries.put(entryOf(key));
    outbox.listen({
      delivered: () =>
        storage.setItem(
          'meepraten:outbox-lease',
          JSON.stringify({ token: 'another', until: Date.now() + 50_000 }),
        ),
    });
    await outbox.flush();
    expect(service.sent).toEqual(['a a']);
  });
});
