import { afterEach, describe, expect, it, vi } from 'vitest';
import { rankRelated } from './rank-related.js';
import { createRanker } from './ranker.js';
import { randomFrom, randomReads } from './testing/random-reads.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const random = randomFrom(3);
const reads = randomReads(40, random);
const extra = randomReads(10, random).map((read) => ({ ...read, id: `extra${read.id}` }));
const [current] = reads as [(typeof reads)[0]];

describe('createRanker', () => {
  it('ranks as rankRelated does', async () => {
    const ranker = createRanker();
    await ranker.addAll(reads);
    expect(ranker.related(current)).toEqual(rankRelated(current, reads));
    expect(ranker.related(current.id)).toEqual(rankRelated(current, reads));
  });

  it('forgets what is removed as if it had never come', async () => {
    const ranker = createRanker();
    await ranker.addAll([...extra.slice(0, 5), ...reads, ...extra.slice(5)]);
    expect(ranker.related(current)).not.toEqual(rankRelated(current, reads));
    for (const { id } of extra) ranker.remove(id);
    expect(ranker.related(current)).toEqual(rankRelated(current, reads));
  });

  it('ranks the same after a long life, in which more reads came and went than are there', () => {
    const ranker = createRanker();
    for (const read of reads) ranker.add(read);
    const related = ranker.related(current);
    for (let round = 0; round < 60; round += 1) {
      for (const read of extra) ranker.add({ ...read, title: `${read.title} ronde${round}` });
      for (const { id } of extra) ranker.remove(id);
      for (const read of extra) ranker.related({ ...read, id: 'x', text: `vraag${round}` });
      expect(ranker.related(current)).toEqual(related);
      expect(ranker.related(current.id)).toEqual(related);
    }
  });

  it('replaces a read that comes again', () => {
    const ranker = createRanker();
    ranker.add({ id: 'a', url: '/a', title: 'Brood bakken' });
    ranker.add({ id: 'a', url: '/a', title: 'Brood en taart' });
    const [first, ...rest] = ranker.related({ id: 'x', url: '/x', title: 'brood' });
    expect(first?.read.title).toBe('Brood en taart');
    expect(rest).toEqual([]);
  });

  it('knows nothing of an unknown id, and removing it does nothing', () => {
    const ranker = createRanker();
    ranker.remove('weg');
    expect(ranker.related('weg')).toEqual([]);
  });

  it('takes its options as defaults of each question', () => {
    const ranker = createRanker({ maxItems: 2 });
    for (const read of reads) ranker.add(read);
    expect(ranker.related(current)).toHaveLength(2);
    expect(ranker.related(current, { maxItems: 3 })).toHaveLength(3);
  });
});

describe('addAll', () => {
  it('lets others have their turn each time the budget is spent', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    const scheduler = { yield: vi.fn(async () => {}) };
    vi.stubGlobal('scheduler', scheduler);
    await createRanker().addAll(reads, { budgetMs: 8 });
    // The clock moves 3 ms a look: each slice holds three reads.
    expect(scheduler.yield).toHaveBeenCalledTimes(Math.floor(reads.length / 3));
  });

  it('lets a message of others pass where there is no scheduler', async () => {
    const { port1, port2 } = new MessageChannel();
    const order: string[] = [];
    port1.onmessage = () => order.push('message');
    const adding = createRanker()
      .addAll(reads, { budgetMs: 0 })
      .then(() => order.push('added'));
    port2.postMessage(null);
    await adding;
    port1.close();
    expect(order).toEqual(['message', 'added']);
  });

  it('stops with the reason of the signal and keeps what was added', async () => {
    const ranker = createRanker();
    const stop = new AbortController();
    const adding = ranker.addAll(reads, { signal: stop.signal, budgetMs: 0 });
    stop.abort(new Error('weg'));
    await expect(adding).rejects.toThrow('weg');
    expect(ranker.related(current).length).toBeLessThan(rankRelated(current, reads).length);
  });

  it('adds nothing under a signal that is already aborted', async () => {
    const ranker = createRanker();
    await expect(ranker.addAll(reads, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(ranker.related(current)).toEqual([]);
  });
});
