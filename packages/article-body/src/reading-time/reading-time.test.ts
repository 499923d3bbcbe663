import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';

const meta = (element: ArticleBody) => element.shadowRoot!.querySelector<HTMLElement>('[part=meta]');

describe('<mp-article-body with-reading-time>', () => {
  it('keeps the line until the words are counted, so that nothing moves', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement('mp-article-body');
    element.withReadingTime = true;
    const text = document.createElement('p');
    text.textContent = 'woord '.repeat(1000);
    element.append(text);
    page.append(element);
    // The first drawing is over in this task; whatever is fetched or counted takes another.
    while (!meta(element)) await Promise.resolve();
    const [before, place] = [meta(element)!.textContent!.trim(), text.offsetTop];
    await element.updateComplete;
    expect(before).to.equal('');
    expect(meta(element)!.textContent!.trim()).to.equal('5 minuten leestijd');
    expect(text.offsetTop).to.equal(place);
  });

  it('follows the text, and shows the minutes of before while it counts', async () => {
    const element = await fixture<ArticleBody>(
      html`<mp-article-body lang="nl" with-reading-time><p>Kort.</p></mp-article-body>`,
    );
    expect(meta(element)!.textContent!.trim()).to.equal('1 minuut leestijd');
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(meta(element)?.textContent?.trim() ?? 'none'));
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    element.querySelector('p')!.textContent = 'woord '.repeat(2000);
    await vi.waitFor(() => expect(meta(element)!.textContent!.trim()).to.equal('10 minuten leestijd'));
    observer.disconnect();
    expect([...seen]).to.deep.equal(['10 minuten leestijd']);
  });
});
