import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';

const withNotes = html`<p>
    Een zin<sup><a id="v1" href="#n1">1</a></sup> met een <a id="gewoon" href="#kop">gewone link</a>.
  </p>
  <h2 id="kop">Kop</h2>
  <section role="doc-endnotes">
    <ol>
      <li id="n1">
        <p>De noot <em>zelf</em>. <a href="#v1" role="doc-backlink">terug</a></p>
      </li>
    </ol>
  </section>`;

const draw = async (isolated = false) => {
  const article = await fixture<ArticleBody>(
    html`<mp-article-body ?isolated=${isolated}>${withNotes}</mp-article-body>`,
  );
  await article.updateComplete;
  await article.updateComplete;
  return article;
};
const treeOf = (article: ArticleBody): ParentNode =>
  article.isolated ? (article.shadowRoot as ShadowRoot) : article;
const reference = (article: ArticleBody) =>
  treeOf(article).querySelector<HTMLElement>('sup a') as HTMLElement;
const note = (article: ArticleBody) => article.shadowRoot?.querySelector<HTMLElement>('[part=note]') ?? null;
const isOpen = (article: ArticleBody) => note(article)?.matches(':popover-open') ?? false;

describe('a note', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const isolated of [false, true]) {
    it(`opens beside its reference, without the way back: ${isolated ? 'isolated' : 'in the page'}`, async () => {
      const article = await draw(isolated);
      reference(article).click();
      await vi.waitFor(() => expect(isOpen(article)).to.equal(true));
      expect(note(article)?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('De noot zelf.');
      expect(note(article)?.querySelector('em')).to.exist;
      expect(note(article)?.querySelector('[id]')).to.equal(null);
      expect(note(article)?.getAttribute('aria-label')).to.equal('Note 1');
      expect(location.hash).to.equal('');
      await expect(article).to.be.accessible();
    });
  }

  it('takes the keyboard with it, and brings it back', async () => {
    const article = await draw();
    reference(article).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(isOpen(article)).to.equal(true));
    expect(article.shadowRoot?.activeElement).to.equal(note(article));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen(article)).to.equal(false));
    await vi.waitFor(() => expect(document.activeElement).to.equal(reference(article)));
  });

  it('closes by its button', async () => {
    const article = await draw();
    reference(article).click();
    await vi.waitFor(() => expect(isOpen(article)).to.equal(true));
    note(article)?.querySelector('button')?.click();
    await vi.waitFor(() => expect(isOpen(article)).to.equal(false));
  });

  it('leaves every other link, and a press with a modifier, to the browser', async () => {
    const article = await draw();
    for (const [selector, press] of [
      ['#gewoon', {}],
      ['sup a', { ctrlKey: true }],
      ['[role=doc-backlink]', {}],
    ] as const) {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...press });
      let wasStopped = true;
      document.addEventListener(
        'click',
        (click) => {
          wasStopped = click.defaultPrevented;
          click.preventDefault();
        },
        { once: true },
      );
      article.querySelector(selector)?.dispatchEvent(event);
      expect(wasStopped, selector).to.equal(false);
    }
    expect(isOpen(article)).to.equal(false);
  });

  it('stays within a small screen', async () => {
    const article = await draw();
    reference(article).click();
    await vi.waitFor(() => expect(isOpen(article)).to.equal(true));
    const { left, right } = note(article)!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
  });
});
