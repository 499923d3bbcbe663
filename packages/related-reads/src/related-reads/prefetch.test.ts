import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import './related-reads.define.js';
import type { RelatedReads } from './related-reads.js';

const asked = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];

afterEach(() => {
  vi.restoreAllMocks();
  for (const link of asked()) link.remove();
});

/** The links of a list, once what they do is there: two of this site, one of another. */
const links = async () => {
  const element = await fixture<RelatedReads>(
    html`<mp-related-reads>
      <a href="/een#kop">Een</a><a href="/twee">Twee</a><a href="https://b.example/drie">Drie</a>
    </mp-related-reads>`,
  );
  await vi.waitFor(() => expect(element.shadowRoot!.querySelectorAll('[part=link]')).to.have.length(3));
  await aTimeout(50);
  return [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')] as [
    HTMLAnchorElement,
    HTMLAnchorElement,
    HTMLAnchorElement,
  ];
};

const over = (link: Element) => link.dispatchEvent(new Event('pointerover', { bubbles: true }));

describe('a link of mp-related-reads', () => {
  it('is fetched when a pointer rests on it, once, and not before', async () => {
    const [link] = await links();
    expect(asked()).to.have.length(0);
    over(link);
    expect(asked()).to.have.length(0);
    await vi.waitFor(() => expect(asked().map(({ href }) => href)).to.deep.equal([`${location.origin}/een`]));
    over(link);
    await aTimeout(150);
    expect(asked()).to.have.length(1);
  });

  it('is not fetched when the pointer only passes over it', async () => {
    const [first, second] = await links();
    over(first);
    over(second.closest('ul')!);
    await aTimeout(150);
    expect(asked()).to.have.length(0);
  });

  it('is fetched when it has focus, and at once when a finger touches it', async () => {
    const [first, second] = await links();
    first.focus();
    second.dispatchEvent(new Event('touchstart', { bubbles: true }));
    expect(asked().map(({ href }) => href)).to.deep.equal([`${location.origin}/twee`]);
    second.dispatchEvent(new Event('touchstart', { bubbles: true }));
    first.blur();
    first.focus();
    await vi.waitFor(() => expect(asked()).to.have.length(2));
  });

  it('is not fetched from another site, nor where the reader saves data', async () => {
    const [first, , third] = await links();
    over(third);
    await aTimeout(150);
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    over(first);
    await aTimeout(150);
    Reflect.deleteProperty(navigator, 'connection');
    expect(asked()).to.have.length(0);
  });
});
