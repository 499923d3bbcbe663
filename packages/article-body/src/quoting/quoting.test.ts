import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';
import type { PassageReactEvent } from './quoting.events.js';

const text = html`<p id="een">Samenwerken is meer dan werk verdelen.</p>
  <p id="twee">Het is weten wie wat niet hoeft te doen.</p>`;

async function draw(isolated = false): Promise<ArticleBody> {
  const page = await fixture<HTMLElement>(
    html`<div lang="nl">
      <mp-article-body with-quote ?isolated=${isolated}>${text}</mp-article-body>
      <p id="buiten">Buiten</p>
    </div>`,
  );
  const article = page.querySelector('mp-article-body') as ArticleBody;
  await article.updateComplete;
  await article.updateComplete;
  return article;
}

const panel = (article: ArticleBody) =>
  article.shadowRoot?.querySelector<HTMLElement>('[part=quote]') as HTMLElement;
const isOpen = (article: ArticleBody) => panel(article)?.matches(':popover-open') ?? false;
const button = (article: ArticleBody, words: string) =>
  [...panel(article).querySelectorAll('button')].find((each) =>
    each.textContent?.includes(words),
  ) as HTMLButtonElement;

/** Selects and lets go of the mouse, as a reader does. */
async function select(from: Node, start: number, to: Node, end: number): Promise<void> {
  getSelection()?.setBaseAndExtent(from, start, to, end);
  document.dispatchEvent(new PointerEvent('pointerup'));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const wordsOf = (root: ParentNode, id: string) => root.querySelector(`#${id}`)!.firstChild as Text;

describe('<mp-article-body with-quote>', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    vi.restoreAllMocks();
  });

  it('offers what can be done with a passage, once one is selected', async () => {
    const article = await draw();
    expect(isOpen(article)).to.equal(false);
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 12);
    expect(isOpen(article)).to.equal(true);
    await expect(article).to.be.accessible();
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(isOpen(article)).to.equal(false));
  });

  it('stays in sight, wherever the passage is', async () => {
    const article = await draw();
    for (const place of ['300vh', '-300vh']) {
      article.style.marginBlockStart = place;
      await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), place === '300vh' ? 11 : 19);
      const { top, bottom } = panel(article).getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  it('leaves alone what is selected elsewhere, over its edge, or by a slip', async () => {
    const article = await draw();
    const outside = article.nextElementSibling!.firstChild as Text;
    for (const [from, start, to, end] of [
      [outside, 0, outside, 4],
      [wordsOf(article, 'een'), 0, outside, 4],
      [wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 2],
    ] as const) {
      await select(from, start, to, end);
      expect(isOpen(article)).to.equal(false);
    }
  });

  it('copies a link that leads to the passage', async () => {
    const article = await draw();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 19);
    button(article, 'Link kopiëren').click();
    await vi.waitFor(() =>
      expect(panel(article).textContent).to.contain('De link naar deze passage is gekopieerd.'),
    );
    expect(write.mock.calls[0]?.[0]).to.match(/#:~:text=Samenwerken%20is%20meer$/);
  });

  it('shows the link where nothing may be copied', async () => {
    const article = await draw();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 11);
    button(article, 'Link kopiëren').click();
    await vi.waitFor(() =>
      expect(panel(article).querySelector('input')?.value).to.match(/text=Samenwerken$/),
    );
  });

  it('hands the passage to who takes it over, blocks parted', async () => {
    const article = await draw();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const heard: PassageReactEvent[] = [];
    article.addEventListener('passage-react', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    await select(wordsOf(article, 'een'), 28, wordsOf(article, 'twee'), 12);
    button(article, 'Hierop reageren').click();
    expect(heard.map(({ text: passage }) => passage)).to.deep.equal(['verdelen.\n\nHet is weten']);
    expect(heard[0]?.url).to.match(/#:~:text=verdelen\.,Het%20is%20weten$/);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    await vi.waitFor(() => expect(isOpen(article)).to.equal(false));
    expect(write.mock.calls.length).to.equal(0);
  });

  it('copies the passage with its address where nobody takes it over', async () => {
    const article = await draw();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 11);
    button(article, 'Hierop reageren').click();
    await vi.waitFor(() => expect(panel(article).textContent).to.contain('plak haar in je reactie'));
    expect(write.mock.calls[0]?.[0]).to.match(/^“Samenwerken”\n.*#:~:text=Samenwerken$/);
  });

  it('is reached by keyboard from the passage, and left by Escape', async () => {
    const article = await draw();
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 11);
    await userEvent.keyboard('{Tab}');
    expect(panel(article).contains(article.shadowRoot!.activeElement)).to.equal(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen(article)).to.equal(false));
  });

  it('knows a passage of an isolated article', async () => {
    const article = await draw(true);
    const copy = article.shadowRoot!.querySelector('[data-prose=article]') as HTMLElement;
    const words = copy.querySelector('p')!.firstChild as Text;
    await select(words, 0, words, 11);
    await vi.waitFor(() => expect(isOpen(article)).to.equal(true));
  });

  it('is gone with its attribute', async () => {
    const article = await draw();
    article.withQuote = false;
    await article.updateComplete;
    await select(wordsOf(article, 'een'), 0, wordsOf(article, 'een'), 11);
    expect(panel(article)).to.equal(null);
  });
});
