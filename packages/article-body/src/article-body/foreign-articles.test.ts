/// <reference types="@meepraten/build-config/glob" />
import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { mediaType } from '@meepraten/build-config/media-types';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';
import prose from '../prose.css?inline';
import { addressOf } from '../testing/pages.js';

/** Pages, posts and feeds as sites serve them: what the sources are tested on. */
const files = import.meta.glob<string>(
  '/packages/article-sources/src/testing/corpus/*.{html,xml,md,txt,json}',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const long = 'lang'.repeat(60);
const articles = [
  ...Object.entries(files).filter(([path]) => !path.endsWith('.expected.json')),
  // A word, a line of code and a table that are longer than any column.
  [
    'long.html',
    `<!doctype html><html lang="nl"><title>Lang</title><article><h1>Lang</h1><h2>${long}</h2><p>${long}</p>
    <ul><li>${long}</li></ul><blockquote><p>${long}</p></blockquote><pre>${long}</pre>
    <table><tr>${'<td>breedbreedbreed</td>'.repeat(20)}</tr></table></article></html>`,
  ] as const,
];

/** The narrowest page of WCAG's reflow (1.4.10), in CSS pixels. */
const narrow = 320;

async function draw(path: string, source: string, isolated: boolean): Promise<ArticleBody> {
  const address = addressOf(source, mediaType(path));
  const page = await fixture<HTMLElement>(
    html`<main style="inline-size: ${narrow}px">
      <h1>Host</h1>
      <mp-article-body ?isolated=${isolated}></mp-article-body>
    </main>`,
  );
  const article = page.querySelector('mp-article-body') as ArticleBody;
  const loaded = new Promise((resolve, reject) => {
    article.addEventListener('article-loaded', resolve);
    article.addEventListener('article-failed', ({ code }) => reject(new Error(code)));
  });
  article.src = address;
  await loaded;
  await article.updateComplete;
  URL.revokeObjectURL(address);
  return article;
}

/** The headings in the order of the page: those around the text and those of the text. */
function headingLevels(article: ArticleBody): number[] {
  const level = (heading: Element) =>
    Number(heading.getAttribute('aria-level') ?? heading.localName.replace('h', ''));
  const within = (root: ParentNode) => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
  const own = within(article.renderRoot);
  return [...own, ...(article.isolated ? [] : within(article))].map(level);
}

/** What is seen beyond the column, by name; what scrolls or clips inside it keeps that to itself. */
function beyond(article: ArticleBody): string[] {
  const { left, right } = article.getBoundingClientRect();
  const root: ParentNode = article.isolated ? article.renderRoot : article;
  const isOut = (box: DOMRect) => box.width > 1 && (box.right > right + 1 || box.left < left - 1);
  return [...root.querySelectorAll('*')]
    .filter(
      (element) =>
        (isOut(element.getBoundingClientRect()) && !isKeptIn(element.parentElement, article)) ||
        (wordsOf(element).some(isOut) && !isKeptIn(element, article)),
    )
    .map((element) => element.outerHTML.slice(0, 120));
}

/** The boxes of its own text: a word may be longer than the element that it stands in. */
function wordsOf(element: Element): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
}

/** Whether an element or one around it, up to the article, scrolls or clips what is wider than itself. */
function isKeptIn(innermost: Element | null, article: ArticleBody): boolean {
  for (let around = innermost; around && around !== article; around = around.parentElement)
    if (getComputedStyle(around).overflowX !== 'visible') return true;
  return false;
}

describe('an article of another site', () => {
  it('is one of many', () => {
    expect(articles.length).to.be.at.least(60);
  });

  for (const isolated of [false, true])
    for (const [path, source] of articles)
      it(`reads well in a narrow column, ${isolated ? 'isolated' : 'in the page'}: ${path.replace(/.*\//, '')}`, async () => {
        if (!isolated) pageStyle(prose);
        const article = await draw(path, source, isolated);
        expect(beyond(article)).to.deep.equal([]);
        const levels = headingLevels(article);
        expect(
          levels.filter((level, index) => level < 2 || level > (levels[index - 1] ?? 1) + 1),
          `heading levels ${levels.join()}`,
        ).to.deep.equal([]);
        // Code that is fetched on the way lets the keyboard reach what scrolls.
        await vi.waitFor(() => expect(article).to.be.accessible(), { timeout: 5000 });
      });
});
