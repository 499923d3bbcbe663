import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { addressOf, deadAddress } from '../testing/feeds.js';
import './related-reads.define.js';
import type { RelatedReads } from './related-reads.js';

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Blog</title><link>https://blog.example/</link>${items}</channel></rss>`;
const item = (path: string, title: string, more = '') =>
  `<item><title>${title}</title><link>${path}</link>${more}</item>`;
const xml = (text: string) => addressOf(text, 'application/rss+xml');

/** Nothing answers within the time there is. */
const slow = () => {
  vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
    setTimeout(() => this.dispatchEvent(new ProgressEvent('timeout')), 5);
  });
  return '/traag.xml';
};

/** What the event says of a feed, and what the list shows of it beside the one child. */
const broken: Readonly<Record<string, { src: () => string; code?: string; shown?: string[] }>> = {
  'that is not XML': { src: () => xml('Vandaag geen nieuws.'), code: 'invalid' },
  'that is a page': { src: () => addressOf('<!doctype html><p>404', 'text/html'), code: 'wrong-type' },
  'that is cut off': {
    src: () => xml(rss(item('https://blog.example/a', 'A')).slice(0, 90)),
    code: 'invalid',
  },
  'without items': { src: () => xml(rss('')), shown: [] },
  'with relative links': {
    src: () =>
      addressOf(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/x/"><entry><title>A</title><link href="../a"/></entry></feed>`,
        'application/atom+xml',
      ),
    shown: ['https://blog.example/a A'],
  },
  'with entities in entities': {
    src: () => xml(rss(item('https://blog.example/a?b=1&amp;c=2', 'Jan &amp;amp; Piet &amp;#8217;s'))),
    shown: ['https://blog.example/a?b=1&c=2 Jan & Piet ’s'],
  },
  'with dates that are none': {
    src: () =>
      xml(
        rss(
          item('https://blog.example/a', 'A', '<pubDate>gisteren</pubDate>') +
            item('https://blog.example/b', 'B', '<pubDate>32 Foo 2024</pubDate>'),
        ),
      ),
    shown: ['https://blog.example/a A', 'https://blog.example/b B'],
  },
  'with one id for all': {
    src: () =>
      xml(
        rss(
          item('https://blog.example/a', 'A', '<guid>1</guid>') +
            item('https://blog.example/b', 'B', '<guid>1</guid>') +
            item('https://blog.example/a/', 'A', '<guid>1</guid>'),
        ),
      ),
    shown: ['https://blog.example/a A', 'https://blog.example/b B'],
  },
  'of fifty megabytes': {
    src: () =>
      addressOf(`{"version":"https://jsonfeed.org/version/1.1","items":[],"x":"${'x'.repeat(5e7)}"}`),
    code: 'invalid',
  },
  'that may not be read': { src: deadAddress, code: 'blocked' },
  'that does not come': { src: slow, code: 'timeout' },
};

afterEach(() => vi.restoreAllMocks());

describe('mp-related-reads with a feed', () => {
  for (const [how, { src, code, shown = [] }] of Object.entries(broken))
    it(`${how}: the links of the page stay, and one event says what happened`, async () => {
      const element = await fixture<RelatedReads>(
        html`<mp-related-reads lang="nl"
          ><h2>Lees ook</h2>
          <a href="https://blog.example/vast">Vast</a></mp-related-reads
        >`,
      );
      const events: string[] = [];
      const told = new Promise<void>((resolve) => {
        for (const type of ['related-reads-loaded', 'related-reads-failed'])
          element.addEventListener(type, (event) => {
            events.push((event as { code?: string }).code ?? 'loaded');
            resolve();
          });
      });
      element.src = src();
      await told;
      await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false));
      await element.updateComplete;
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')];
      expect(links.map(({ href, text }) => `${href} ${text.trim()}`)).to.deep.equal([
        'https://blog.example/vast Vast',
        ...shown,
      ]);
      expect(events).to.deep.equal([code ?? 'loaded']);
      expect(element.matches(':state(error)')).to.equal(code !== undefined);
    });
});
