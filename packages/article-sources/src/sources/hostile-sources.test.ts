import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { loadArticle } from '../load-article.js';
import { SourceError } from '../problems.js';
import { addressOf } from '../testing/blob-address.js';
import { hostileVectors } from '../testing/hostile-vectors.js';
import { withoutSetHtml } from '../testing/without-set-html.js';
import { wrapped } from '../testing/wrapped.js';

const beacon = vi.fn();
beforeEach(() => Object.assign(window, { beacon }));
afterEach(() => {
  beacon.mockReset();
  Reflect.deleteProperty(window, 'beacon');
});

/** Where the browser has no parser of its own, as WebKit, both are one. */
const paths = 'setHTML' in Element.prototype ? (['own parser', 'stand-in'] as const) : ['stand-in'];

describe('a hostile source', () => {
  for (const [kind, wrap] of Object.entries(wrapped))
    for (const path of paths)
      it(`runs nothing and fetches nothing: ${kind}, by the ${path}`, { timeout: 60_000 }, async () => {
        if (path === 'stand-in') withoutSetHtml();
        const host = await fixture<HTMLElement>(html`<div></div>`);
        let loaded = 0;
        for (const vector of hostileVectors) {
          const { text, type } = wrap(vector);
          const content = await contentOf(addressOf(text, type), vector);
          if (!content) continue;
          expectOnlyHarmless(content, vector);
          host.append(content);
          loaded += 1;
        }
        expect(loaded).to.be.greaterThan(hostileVectors.length * 0.9);
        await provoke(host);
        expect(beacon.mock.calls.length).to.equal(0);
        const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
        expect(fetched.filter((name) => name.includes('meepraten-beacon'))).to.deep.equal([]);
      });
});

/** Some vectors leave nothing to read, or swallow the page around them; failing is no harm, if it has a code. */
async function contentOf(address: string, vector: string): Promise<DocumentFragment | null> {
  try {
    return (await loadArticle(address)).content;
  } catch (error) {
    expect(error, vector).to.be.instanceOf(SourceError);
    expect((error as SourceError).code, vector).to.be.oneOf(['empty', 'wrong-type']);
    return null;
  }
}

function expectOnlyHarmless(content: DocumentFragment, vector: string): void {
  expect(
    content.querySelector(
      'script, style, form, iframe, object, embed, svg, math, template, link, meta, base',
    ),
    vector,
  ).to.equal(null);
  for (const element of content.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name, vector).not.to.match(
        /^(?:on|style$|class$|data-|slot$|part$|is$|form|popover|ping|attributionsrc)/,
      );
      if (/^(?:href|src|poster|cite|srcset)$/.test(name))
        expect(value, vector).not.to.match(
          /^\W*(?:java|vb)script:|^data:(?!image\/(?:png|jpe?g|gif|webp|avif))/i,
        );
    }
}

/** Sets off all that an event could, and waits until every picture has given up. */
async function provoke(host: HTMLElement): Promise<void> {
  host.addEventListener('click', (event) => event.preventDefault());
  for (const element of host.querySelectorAll<HTMLElement>('*')) {
    for (const type of ['click', 'mouseover', 'focus', 'toggle', 'animationstart', 'load', 'error', 'play'])
      element.dispatchEvent(new Event(type, { bubbles: type === 'click', cancelable: true }));
  }
  for (const picture of host.querySelectorAll('img')) picture.loading = 'eager';
  const pictures = [...host.querySelectorAll('img')];
  await vi.waitFor(() => expect(pictures.every(({ complete }) => complete)).to.equal(true), {
    timeout: 30_000,
  });
}
