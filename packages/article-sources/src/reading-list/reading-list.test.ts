import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import {
  forgetRead,
  readingListKey,
  restoreReads,
  savedReads,
  saveRead,
  takeReads,
  watchReadingList,
} from './reading-list.js';
import { ReadingListController } from './reading-list-controller.js';
import { savesLocally } from './save-places.js';
import type { SavedRead } from './saved-read.js';

const article: SavedRead = { kind: 'article', url: 'https://blog.example/va', title: 'Een va', image: null };
const picture: SavedRead = { ...article, kind: 'picture', image: 'https://blog.example/bureau.png' };

beforeEach(() => localStorage.removeItem(readingListKey));
afterEach(() => vi.restoreAllMocks());

describe('the reading list', () => {
  it('keeps a read once, the last one first', () => {
    expect(saveRead(article)).to.equal(true);
    saveRead(picture);
    saveRead({ ...article, url: article.url + '#herkomst', title: 'Nieuwe titel' });
    expect(savedReads().map(({ kind, title }) => [kind, title])).to.deep.equal([
      ['article', 'Nieuwe titel'],
      ['picture', 'Een va'],
    ]);
    forgetRead(article);
    expect(savedReads()).to.deep.equal([picture]);
  });

  it('gives back what was taken off, each where it was, once, among what came since', () => {
    const reads = ['a', 'b', 'c'].map((name) => ({
      ...article,
      url: `https://blog.example/${name}`,
      title: name,
    }));
    for (const read of reads) saveRead(read);
    const titles = () =>
      savedReads()
        .map(({ title }) => title)
        .join(' ');
    const taken = takeReads([reads[1]!, reads[2]!])!;
    expect(titles()).to.equal('a');
    saveRead(picture);
    expect(restoreReads(taken)).to.equal(true);
    expect(titles()).to.equal('c b Een va a');
    restoreReads(taken);
    expect(titles()).to.equal('c b Een va a');
  });

  it('reads nothing but entries out of what anyone may have written', () => {
    for (const text of ['', '{', 'null', '{}', '[null, 1, {"kind": "article"}]'])
      expect((localStorage.setItem(readingListKey, text), savedReads()), text).to.deep.equal([]);
    const hostile = [
      { ...article, url: 'javascript:alert(1)' },
      { ...picture, image: 'javascript:alert(1)' },
    ];
    localStorage.setItem(readingListKey, JSON.stringify(hostile));
    expect(savedReads()).to.deep.equal([{ ...picture, image: null }]);
  });

  it('tells of a change here and in another tab', () => {
    const listener = vi.fn();
    const stop = watchReadingList(listener);
    saveRead(article);
    dispatchEvent(new StorageEvent('storage', { key: readingListKey }));
    dispatchEvent(new StorageEvent('storage', { key: null }));
    dispatchEvent(new StorageEvent('storage', { key: 'another' }));
    expect(listener.mock.calls.length).to.equal(3);
    stop();
    saveRead(picture);
    dispatchEvent(new StorageEvent('storage', { key: readingListKey }));
    expect(listener.mock.calls.length).to.equal(3);
  });

  it('keeps nothing, and does not throw, where storage is denied', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(deny);
    // WebKit may go on with the storage that it knows.
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(deny);
    expect(saveRead(article)).to.equal(false);
    expect(forgetRead(article)).to.equal(false);
    expect(takeReads([article])).to.equal(null);
    expect(restoreReads([{ read: article, index: 0 }])).to.equal(false);
    expect(savedReads()).to.deep.equal([]);
  });
});

describe('ReadingListController', () => {
  const host = () => Object.assign(new EventTarget(), { addController: vi.fn(), requestUpdate: vi.fn() });

  it('saves and forgets in turn, and tells of both', () => {
    const list = new ReadingListController(host());
    list.hostConnected();
    list.toggle(article);
    expect([list.has(article), list.outcome]).to.deep.equal([true, 'saved']);
    list.toggle(article);
    expect([list.has(article), list.outcome]).to.deep.equal([false, 'forgotten']);
    list.hostDisconnected();
  });

  it('asks before and reports after', () => {
    const element = host();
    const types: string[] = [];
    for (const type of ['article-save', 'article-saved'])
      element.addEventListener(type, (event) => types.push(event.type));
    const list = new ReadingListController(element);
    list.toggle(article);
    element.addEventListener('article-save', (event) => event.preventDefault());
    list.toggle(picture);
    expect(types).to.deep.equal(['article-save', 'article-saved', 'article-save']);
    expect(savedReads()).to.deep.equal([article]);
  });
});

describe('savesLocally', () => {
  it('is asked for by name, or by a bare attribute', () => {
    expect(['', 'local', 'pinterest local'].map(savesLocally)).to.deep.equal([true, true, true]);
    expect([null, 'pinterest', 'locally'].map(savesLocally)).to.deep.equal([false, false, false]);
  });
});
