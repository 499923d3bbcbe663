import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { emptyDraft } from '../protocol/draft.js';
import { DraftStore } from './draft-store.js';
import { createIdempotencyKey } from './idempotency-key.js';

const place = { server: 'https://r.nl', site: 'default', thread: '/t', parentId: null };
const kept = { draft: { ...emptyDraft, body: 'Hallo' }, key: 'k', sent: null };

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  new DraftStore(place).clear();
});

describe('DraftStore', () => {
  it('gives back what was written, in its place only', () => {
    new DraftStore(place).write(kept);
    expect(new DraftStore(place).read()).to.deep.equal(kept);
    expect(new DraftStore({ ...place, parentId: 'r1' }).read()).to.equal(null);
    expect(new DraftStore({ ...place, thread: '/u' }).read()).to.equal(null);
  });

  it('lays aside what another tab has written, and does not write over it', () => {
    const store = new DraftStore(place);
    store.write(kept);
    store.write({ ...kept, draft: { ...emptyDraft, body: 'Van mij' }, key: 'm' });
    expect(store.read()).to.deep.include({ key: 'm', aside: 'Hallo' });
  });

  it('lays nothing aside that is still there, that is its own, or that it is known to take the place of', () => {
    const store = new DraftStore(place);
    const draft = { ...emptyDraft, body: 'Van mij' };
    for (const next of [
      { ...kept, draft: { ...emptyDraft, body: 'Hallo daar' }, key: 'm' },
      { ...kept, draft },
      { ...kept, draft, key: 'm', instead: 'Hallo' },
    ]) {
      store.clear();
      store.write(kept);
      store.write(next);
      expect(store.read()).not.to.have.property('aside');
    }
  });

  it('forgets', () => {
    const store = new DraftStore(place);
    store.write(kept);
    store.clear();
    expect(store.read()).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('takes text that is damaged or not its own for none', () => {
    const store = new DraftStore(place);
    store.write(kept);
    const name = localStorage.key(0)!;
    for (const text of ['', '{', 'null', '[]', '{"format":2,"key":"k","draft":{}}', '{"format":1,"key":7}']) {
      localStorage.setItem(name, text);
      expect(store.read(), text).to.equal(null);
    }
    localStorage.setItem(name, '{"format":1,"key":"k","draft":{"body":7,"name":"Bo","more":1}}');
    expect(store.read()?.draft).to.deep.equal({ ...emptyDraft, name: 'Bo' });
  });

  it('keeps drafts in memory where storage is full, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    new DraftStore(place).write(kept);
    expect(new DraftStore(place).read()).to.deep.equal(kept);
    expect(new DraftStore(place).onDevice).to.equal(false);
  });

  it('keeps drafts in memory where storage is denied', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(deny);
    // WebKit may go on with the storage that it knows.
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(deny);
    vi.spyOn(Storage.prototype, 'length', 'get').mockImplementation(deny);
    const store = new DraftStore(place);
    expect(store.onDevice).to.equal(false);
    store.write(kept);
    expect(store.read()).to.deep.equal(kept);
  });
});

describe('createIdempotencyKey', () => {
  it('gives 128 bits, others each time', () => {
    const keys = Array.from({ length: 50 }, createIdempotencyKey);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).to.equal(50);
  });
});
