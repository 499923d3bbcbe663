import { createArticle } from '@meepraten/article-sources';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';
import { isDescribed } from './described.js';

const url = 'https://blog.example/va';
const article = () =>
  createArticle({
    url,
    title: 'Wat is een va? </script>',
    lang: 'nl',
    authors: [{ name: 'Ien', url: null }],
    published: '2024-05-03',
    commentsCount: 0,
    content: document.createRange().cloneContents(),
  });

async function draw(model = article()): Promise<ArticleBody> {
  const element = await fixture<ArticleBody>(html`<mp-article-body with-structured-data></mp-article-body>`);
  element.article = model;
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

const block = (element: Element) => element.querySelector('script[type="application/ld+json"]');
const dataOf = (element: Element) =>
  JSON.parse(block(element)?.textContent ?? 'null') as Record<string, unknown>;

const onPage: Element[] = [];
function put(element: Element): void {
  document.body.append(element);
  onPage.push(element);
}

function jsonOnPage(data: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  put(script);
}

describe('<mp-article-body with-structured-data>', () => {
  afterEach(() => {
    for (const element of onPage.splice(0)) element.remove();
  });

  it('describes what the article shows, and makes nothing up', async () => {
    const data = dataOf(await draw());
    expect(data).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': url,
      headline: 'Wat is een va? </script>',
      inLanguage: 'nl',
      datePublished: '2024-05-03',
      author: [{ '@type': 'Person', name: 'Ien' }],
      commentCount: 0,
    });
    for (const unknown of ['dateModified', 'image', 'keywords', 'wordCount', 'timeRequired'])
      expect(data).not.to.have.property(unknown);
  });

  it('is in no way part of the article', async () => {
    const element = await draw();
    expect(element.article?.content.textContent).not.to.contain('schema.org');
    expect(block(element)?.getClientRects().length).to.equal(0);
  });

  it('says nothing where the page describes the article itself', async () => {
    jsonOnPage({
      '@graph': [{ '@type': ['WebPage', 'NewsArticle'], mainEntityOfPage: { '@id': `${url}/` } }],
    });
    expect(block(await draw())).to.equal(null);
  });

  it('comes to rest beside children that it describes', async () => {
    const element = await fixture<ArticleBody>(
      html`<mp-article-body with-structured-data with-heading-links
        ><h2>Kop</h2>
        <p>Tekst</p></mp-article-body
      >`,
    );
    await element.updateComplete;
    await vi.waitFor(() => expect(block(element)).to.exist);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element, { childList: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(element.article?.content.textContent).not.to.contain('schema.org');
  });

  it('follows the article, and leaves with its attribute', async () => {
    const element = await draw();
    element.article = createArticle({ url, title: 'Een ander' });
    await vi.waitFor(() => expect(dataOf(element)['headline']).to.equal('Een ander'));
    expect(element.querySelectorAll('script').length).to.equal(1);
    element.withStructuredData = false;
    await element.updateComplete;
    expect(block(element)).to.equal(null);
  });
});

describe('a page that describes an article', () => {
  afterEach(() => {
    for (const element of onPage.splice(0)) element.remove();
  });

  it.for([
    ['another article', { '@type': 'Article', url: 'https://blog.example/anders' }, false],
    ['this article', { '@type': 'BlogPosting', url }, true],
    ['an article without an address', { '@type': 'Article', headline: 'x' }, true],
    ['something that is no article', { '@type': 'Organization', url }, false],
    ['broken JSON', '{"@type": "Article"', false],
  ] as const)('is asked whether it is this one: %s', ([, data, expected]) => {
    jsonOnPage(data);
    expect(isDescribed(document, url)).to.equal(expected);
  });

  it('may do so in microdata', () => {
    const element = document.createElement('div');
    element.setAttribute('itemscope', '');
    element.setAttribute('itemtype', 'https://schema.org/BlogPosting');
    put(element);
    expect(isDescribed(document, url)).to.equal(true);
  });
});
