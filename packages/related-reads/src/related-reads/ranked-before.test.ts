import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { addressOf, builtFor } from '../testing/feeds.js';
import './related-reads.define.js';
import type { RelatedReads } from './related-reads.js';

const shown = async (src: string, children: unknown = '', attributes: Partial<RelatedReads> = {}) => {
  // Below what a reader sees, where a list may still be put in order.
  const page = await fixture(
    html`<div>
      <div style="block-size: 5000px"></div>
      <mp-related-reads lang="nl">${children}</mp-related-reads>
    </div>`,
  );
  const element = page.querySelector('mp-related-reads')!;
  await nextFrame();
  await nextFrame();
  Object.assign(element, { src, withReasons: true, ...attributes });
  await oneEvent(element, 'related-reads-loaded');
  await element.updateComplete;
  const items = [...element.shadowRoot!.querySelectorAll('[part=item]')];
  return items.map((item) => ({
    title: item.querySelector('[part=link]')!.textContent!.trim(),
    reason: item.querySelector('[part=reason]')?.textContent?.trim(),
  }));
};

describe('mp-related-reads with related.json', () => {
  it('shows what was ranked for this page, in its order and with its reasons in words', async () => {
    expect(
      await shown(builtFor(`${document.URL}${location.search ? '&' : '?'}utm_source=mail`)),
    ).to.deep.equal([
      {
        title: 'Wie boekt de reizen?',
        reason: 'Gaat ook over: agenda en assistent. Wordt in dit artikel genoemd',
      },
      { title: 'Wat kost het?', reason: 'Noemt dit artikel' },
    ]);
  });

  it('shows the links of the page where nothing was ranked for it', async () => {
    const children = html`<a href="https://blog.example/vast">Vast</a>`;
    const reads = await shown(builtFor('https://blog.example/elders'), children);
    expect(reads.map(({ title }) => title)).to.deep.equal(['Vast']);
  });

  it('ranks the links of the page by it, and adds the rest', async () => {
    const children = html`<a href="https://blog.example/vast">Vast</a
      ><a href="https://blog.example/tarief/">Geld</a>`;
    const reads = await shown(builtFor(document.URL), children, { order: 'related' });
    expect(reads.map(({ title }) => title)).to.deep.equal(['Wie boekt de reizen?', 'Geld', 'Vast']);
  });

  it('fetches of a folder only the file of the article, and takes a missing one for no list', async () => {
    const file = builtFor('https://blog.example/Beginnen/');
    const asked: string[] = [];
    const opened = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')!.value as (
      method: string,
      url: string | URL,
    ) => void;
    const open = vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(function (
      this: XMLHttpRequest,
      method: string,
      url: string | URL,
    ) {
      const { pathname } = new URL(url, document.baseURI);
      if (pathname.startsWith('/__missing__/')) asked.push(pathname);
      opened.call(this, method, pathname.endsWith('/beginnen.json') ? file : url);
    });
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://blog.example/Beginnen';
    document.head.append(canonical);
    try {
      const children = html`<a href="https://blog.example/vast">Vast</a>`;
      const titlesOf = async () =>
        (await shown('/__missing__/', children, { type: 'related' })).map(({ title }) => title);
      expect(await titlesOf()).to.deep.equal(['Vast', 'Wie boekt de reizen?', 'Wat kost het?']);
      canonical.href = 'https://blog.example/nieuw';
      expect(await titlesOf()).to.deep.equal(['Vast']);
      expect(asked).to.deep.equal(['/__missing__/beginnen.json', '/__missing__/nieuw.json']);
    } finally {
      open.mockRestore();
      canonical.remove();
    }
  });

  it('leaves out what the command would not have written', async () => {
    const read = {
      id: 1,
      url: 'https://blog.example/a',
      title: 'A',
      summary: 7,
      tags: 'x',
      image: 'data:,x',
    };
    const list = [
      null,
      7,
      { read: null },
      { read: { ...read, url: 'javascript:alert(1)' } },
      { read: { ...read, title: '' } },
      { read, score: 'x', reasons: [null, { kind: 'x', value: 'y' }, { kind: 'term', value: 'geld' }] },
    ];
    const src = addressOf(
      JSON.stringify({ version: 1, items: { [document.URL]: list, b: 7 } }),
      'text/plain',
    );
    expect(await shown(src)).to.deep.equal([{ title: 'A', reason: 'Gaat ook over: geld' }]);
  });
});
