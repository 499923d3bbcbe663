import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import type { ListQuery } from '../client.js';
import type { ThreadEvent } from '../protocol/events.js';
import type { ReactionPage } from '../protocol/reaction.js';
import { pace, ThreadFollower } from './thread-follower.js';

/** What a browser listens with, as the test has it. */
class Source extends EventTarget {
  static all: Source[] = [];
  readonly url: URL;
  isClosed = false;

  constructor(url: URL) {
    super();
    this.url = url;
    Source.all.push(this);
  }

  static get last(): Source {
    return Source.all.at(-1)!;
  }

  get after(): string | null {
    return this.url.searchParams.get('after');
  }

  open(): void {
    this.dispatchEvent(new Event('open'));
  }

  say(event: object & { kind: string }): void {
    this.dispatchEvent(new MessageEvent(event.kind, { data: JSON.stringify(event) }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.isClosed = true;
  }
}

const published = (seq: number) => ({ kind: 'published', seq, count: seq, reactionId: `r${seq}` });

let origin = 0;
let stop: AbortController;
let told: ThreadEvent[];
let asked: ListQuery[];
let answer: () => Promise<Pick<ReactionPage, 'seq' | 'thread'>>;

function follow(after = 4, where = `https://r${origin}.test`): void {
  const follower = new ThreadFollower({
    events: new URL(`${where}/v1/sites/s/events?thread=/t`),
    list: async (query = {}) => {
      asked.push(query);
      return (await answer()) as ReactionPage;
    },
    after,
    tell: (event) => told.push(event),
    signal: stop.signal,
  });
  void follower.run();
}

const seqs = () => told.map(({ seq }) => seq);
const count = (sources: number) => vi.waitFor(() => expect(Source.all).to.have.length(sources));

/** Locks and answers take a moment of real time. */
const moment = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function pass(milliseconds: number): Promise<void> {
  await moment();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await moment();
}

function see(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

beforeEach(() => {
  origin += 1;
  stop = new AbortController();
  Source.all = [];
  told = [];
  asked = [];
  answer = () => Promise.resolve({ seq: 4, thread: { count: 4 } as ReactionPage['thread'] });
  vi.stubGlobal('EventSource', Source);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  stop.abort();
  await moment();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a thread that is followed', () => {
  it('is listened to from what is known, and tells each change once', async () => {
    follow(4);
    await count(1);
    expect(Source.last.url.href).to.equal(`https://r${origin}.test/v1/sites/s/events?thread=%2Ft&after=4`);
    Source.last.open();
    for (const seq of [4, 5, 6, 6]) Source.last.say(published(seq));
    expect(seqs()).to.deep.equal([5, 6]);
  });

  it('is listened to again where it broke off, after a while that grows while there is no answer', async () => {
    follow(4);
    await count(1);
    Source.last.open();
    Source.last.say(published(5));
    Source.last.fail();
    expect(Source.last.isClosed).to.equal(true);
    await pass(pace.again - 1);
    expect(Source.all).to.have.length(1);
    await pass(1);
    await count(2);
    expect(Source.last.after).to.equal('5');

    answer = () => Promise.reject(new Error('down'));
    for (const wait of [2, 4, 8]) {
      const before = Source.all.length;
      Source.last.fail();
      await pass(pace.again * wait - 1);
      expect(Source.all).to.have.length(before);
      await pass(1);
      await count(before + 1);
    }
    dispatchEvent(new Event('online'));
    Source.last.fail();
    await moment();
    dispatchEvent(new Event('online'));
    await count(6);
  });

  it('is left alone while nobody sees the page', async () => {
    follow(4);
    await count(1);
    Source.last.open();
    Source.last.say(published(5));
    see(true);
    expect(Source.last.isClosed).to.equal(true);
    await pass(pace.look * 10);
    expect(Source.all).to.have.length(1);
    expect(asked).to.deep.equal([]);
    see(false);
    await count(2);
    expect(Source.last.after).to.equal('5');
  });

  it('is left alone by a page that is left, until its reader is back', async () => {
    follow();
    await count(1);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(Source.last.isClosed).to.equal(true);
    await pass(pace.look * 10);
    expect(Source.all).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await count(2);
  });

  it('is no longer followed once the signal says so', async () => {
    follow();
    await count(1);
    stop.abort();
    expect(Source.last.isClosed).to.equal(true);
    await pass(pace.look * 10);
    expect(Source.all).to.have.length(1);
  });

  it('is looked at by a tab that does not lead, which listens only where something has changed', async () => {
    await navigator.locks.request(`meepraten:live:https://r${origin}.test`, async () => {
      follow(4);
      await vi.waitFor(() => expect(asked).to.deep.equal([{ limit: 1, signal: asked[0]?.signal }]));
      await pass(pace.look);
      await vi.waitFor(() => expect(asked).to.have.length(2));
      expect(Source.all).to.have.length(0);
      answer = () => Promise.resolve({ seq: 6, thread: { count: 6 } as ReactionPage['thread'] });
      await pass(pace.look);
      await count(1);
      Source.last.open();
      Source.last.say(published(5));
      expect(Source.last.isClosed).to.equal(false);
      Source.last.say(published(6));
      expect(Source.last.isClosed).to.equal(true);
      expect(seqs()).to.deep.equal([5, 6]);
    });
    // Nobody leads any more.
    await pass(pace.look);
    await count(2);
    expect(Source.last.after).to.equal('6');
  });

  it('is known to have changed where its changes are out of reach', async () => {
    answer = () => Promise.resolve({ seq: 9, thread: { count: 7 } as ReactionPage['thread'] });
    follow(4);
    await count(1);
    Source.last.fail();
    await count(2);
    Source.last.fail();
    await vi.waitFor(() => expect(told).to.deep.equal([{ kind: 'reset', seq: 9, count: 7 }]));
  });

  it('is looked at where nothing comes of listening', async () => {
    follow(4);
    await count(1);
    await pass(pace.patience);
    expect(Source.last.isClosed).to.equal(true);
    await vi.waitFor(() => expect(asked).to.have.length(1));
    await pass(pace.look);
    await count(2);
  });

  it('is listened to by everyone where there are no locks', async () => {
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager);
    follow(4);
    follow(4);
    await count(2);
  });
});
