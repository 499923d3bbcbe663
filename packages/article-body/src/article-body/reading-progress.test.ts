import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';

const screen = () => document.documentElement.clientHeight;

/** An article of so many screens, with a screen of page above and below it. */
async function draw({ screens = 4, dir = 'ltr', theme = 'light' } = {}): Promise<ArticleBody> {
  const page = await fixture<HTMLElement>(
    html`<div dir=${dir} style="padding-block: 100vh">
      <mp-article-body with-progress theme=${theme}>
        <h1>Wat is een virtueel assistent?</h1>
        <div class="text"></div>
      </mp-article-body>
    </div>`,
  );
  const article = page.querySelector('mp-article-body') as ArticleBody;
  textOf(article).style.blockSize = `${screens * screen()}px`;
  await article.updateComplete;
  await frames();
  return article;
}

const textOf = (article: ArticleBody) => article.querySelector('.text') as HTMLElement;
const trackOf = (article: ArticleBody) => article.shadowRoot?.querySelector('[part=progress]') as HTMLElement;
const barOf = (article: ArticleBody) => trackOf(article).querySelector('.bar') as HTMLElement;
const bodyOf = (article: ArticleBody) => article.shadowRoot?.querySelector('[part=body]') as HTMLElement;

const shareOf = (article: ArticleBody) =>
  barOf(article).getBoundingClientRect().width / trackOf(article).getBoundingClientRect().width;

/** Time for a scroll to be told, and for what follows from it to be drawn. */
async function frames(): Promise<void> {
  for (let count = 0; count < 4; count += 1) await new Promise(requestAnimationFrame);
}

/** Scrolls so that this share of the way through the text lies behind the reader. */
async function readTo(article: ArticleBody, share: number): Promise<void> {
  const { top, height } = bodyOf(article).getBoundingClientRect();
  scrollBy(0, top + share * (height - screen()));
  await frames();
}

describe('<mp-article-body with-progress>', () => {
  afterEach(() => scrollTo(0, 0));

  it('is not seen before there is anything to tell: no line through what stands at the top', async () => {
    const article = await draw();
    expect(shareOf(article)).to.equal(0);
    expect(getComputedStyle(trackOf(article)).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`follows the reading of the text, from where its lines begin: ${dir}`, async () => {
      const article = await draw({ dir });
      for (const share of [0, 0.25, 0.5, 1]) {
        await readTo(article, share);
        expect(shareOf(article)).to.be.closeTo(share, 0.02);
        const edge = dir === 'ltr' ? 'left' : 'right';
        expect(barOf(article).getBoundingClientRect()[edge]).to.be.closeTo(
          trackOf(article).getBoundingClientRect()[edge],
          1,
        );
      }
    });
  }

  it('is empty above the article and full below it', async () => {
    const article = await draw();
    expect(shareOf(article)).to.be.closeTo(0, 0.01);
    scrollTo(0, document.documentElement.scrollHeight);
    await frames();
    expect(shareOf(article)).to.be.closeTo(1, 0.01);
  });

  it('is right again when a picture comes late', async () => {
    const article = await draw({ screens: 3 });
    await readTo(article, 1);
    textOf(article).style.blockSize = `${5 * screen()}px`;
    await frames();
    const passed = -bodyOf(article).getBoundingClientRect().top;
    const rest = bodyOf(article).getBoundingClientRect().height - screen();
    expect(shareOf(article)).to.be.closeTo(passed / rest, 0.02);
    expect(shareOf(article)).to.be.lessThan(0.8);
  });

  it('stays on the upper edge of the view within the box of the article, and takes no room in it', async () => {
    const article = await draw();
    const box = article.getBoundingClientRect();
    expect(trackOf(article).getBoundingClientRect().top).to.be.closeTo(box.top, 0.5);
    expect(trackOf(article).getBoundingClientRect().width).to.be.closeTo(box.width, 0.5);
    await readTo(article, 0.5);
    expect(trackOf(article).getBoundingClientRect().top).to.be.closeTo(0, 0.5);
    const { height } = article.getBoundingClientRect();
    article.withProgress = false;
    await article.updateComplete;
    expect(article.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });

  it('is not read out, and leaves the article accessible', async () => {
    const article = await draw({ screens: 1 });
    expect(trackOf(article).closest('[aria-hidden=true]')).to.exist;
    await expect(article).to.be.accessible();
  });

  it('adds no room to the page without a theme either', async () => {
    const article = await draw({ theme: 'host' });
    const { top } = bodyOf(article).getBoundingClientRect();
    article.withProgress = false;
    await article.updateComplete;
    expect(bodyOf(article).getBoundingClientRect().top).to.be.closeTo(top, 0.5);
  });

  it('is not there without the attribute, and its code is not asked for', async () => {
    const article = await fixture<ArticleBody>(html`<mp-article-body><p>Tekst</p></mp-article-body>`);
    expect(article.withProgress).to.equal(false);
    expect(trackOf(article)).to.be.null;
  });

  it('goes on after a move in the page, and listens no more once it is gone', async () => {
    const add = vi.spyOn(window, 'addEventListener');
    const remove = vi.spyOn(window, 'removeEventListener');
    const scrolls = (spy: typeof add | typeof remove) =>
      spy.mock.calls.filter(([type]) => type === 'scroll').length;
    const article = await draw();
    const { parentElement } = article;
    parentElement?.append(article);
    await article.updateComplete;
    await readTo(article, 0.5);
    expect(shareOf(article)).to.be.closeTo(0.5, 0.02);
    article.requestUpdate();
    article.remove();
    await article.updateComplete;
    expect(scrolls(remove)).to.equal(scrolls(add));
    vi.restoreAllMocks();
  });
});
