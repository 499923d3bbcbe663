import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';
import prose from '../prose.css?inline';

const sections = html`<p>Vooraf</p>
  <h2>Herkomst van het vak</h2>
  <p style="block-size: 900px"></p>
  <h3 id="eigen">Een eigen id</h3>
  <p style="block-size: 900px"></p>
  <h2>Eén vraag</h2>
  <p style="block-size: 900px"></p>
  <h2>Eén vraag</h2>
  <blockquote><h2>Niet van ons</h2></blockquote>
  <p style="block-size: 900px"></p>`;

async function draw(content: TemplateResult = sections, lang = 'nl'): Promise<ArticleBody> {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <mp-article-body with-contents with-heading-links>${content}</mp-article-body>
    </div>`,
  );
  const article = page.querySelector('mp-article-body') as ArticleBody;
  await article.updateComplete;
  return article;
}

const nav = (article: ArticleBody) => article.shadowRoot?.querySelector('[part=contents]') ?? null;
const links = (article: ArticleBody) => [...(nav(article)?.querySelectorAll('a') ?? [])];
const headingLinks = (article: ArticleBody) => [...article.querySelectorAll('[data-prose=heading-link]')];
const current = (article: ArticleBody) =>
  links(article)
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent);

beforeEach(() => pageStyle(prose));

describe('<mp-article-body with-contents with-heading-links>', () => {
  afterEach(() => {
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lists the sections of the article, in their order and depth, and nothing else', async () => {
    const article = await draw();
    expect(links(article).map(({ textContent }) => textContent)).to.deep.equal([
      'Herkomst van het vak',
      'Een eigen id',
      'Eén vraag',
      'Eén vraag',
    ]);
    expect(links(article).map((link) => link.getAttribute('href'))).to.deep.equal([
      '#herkomst-van-het-vak',
      '#eigen',
      '#een-vraag',
      '#een-vraag-2',
    ]);
    expect(links(article)[1]?.closest('ol')?.closest('li')?.querySelector('a')).to.equal(links(article)[0]);
    expect(nav(article)?.getAttribute('aria-label')).to.equal('Inhoud');
  });

  it('shows no contents for fewer than three sections', async () => {
    const article = await draw(
      html`<h2>Een</h2>
        <p>x</p>
        <h2>Twee</h2>
        <p>y</p>`,
    );
    expect(nav(article)).to.equal(null);
  });

  it('leads to its sections in the page itself', async () => {
    const article = await draw();
    links(article)[2]?.click();
    await vi.waitFor(() => expect(location.hash).to.equal('#een-vraag'));
    const heading = article.querySelector('#een-vraag') as HTMLElement;
    await vi.waitFor(() => expect(heading.getBoundingClientRect().top).to.be.within(0, 80));
  });

  it('marks the section that is being read', async () => {
    const article = await draw(
      html`<p style="block-size: 600px"></p>
        ${sections}`,
    );
    expect(current(article)).to.deep.equal([]);
    article.querySelector('#eigen')?.scrollIntoView();
    await vi.waitFor(() => expect(current(article)).to.deep.equal(['Een eigen id']));
    scrollTo(0, 0);
    await vi.waitFor(() => expect(current(article).length).to.be.lessThan(2));
  });

  it('follows the article when it changes', async () => {
    const article = await draw();
    const heading = document.createElement('h2');
    heading.textContent = 'Nieuw';
    article.append(heading);
    await vi.waitFor(() => expect(links(article).at(-1)?.textContent).to.equal('Nieuw'));
    expect(heading.id).to.equal('nieuw');
    expect(heading.querySelector('[data-prose=heading-link]')).to.exist;
  });

  it('puts one link at each heading, which is not in the article that others read', async () => {
    const article = await draw();
    article.requestUpdate();
    await article.updateComplete;
    expect(headingLinks(article).map((link) => link.getAttribute('href'))).to.deep.equal([
      '#herkomst-van-het-vak',
      '#eigen',
      '#een-vraag',
      '#een-vraag-2',
    ]);
    expect(headingLinks(article)[0]?.getAttribute('aria-label')).to.equal('Link naar deze kop');
    expect(article.article?.content.querySelector('h2')?.textContent).to.equal('Herkomst van het vak');
    expect(article.article?.contents[0]?.title).to.equal('Herkomst van het vak');
  });

  it('takes the links away when they are no longer wanted, and leaves the ids', async () => {
    const article = await draw();
    article.withHeadingLinks = false;
    await article.updateComplete;
    expect(headingLinks(article)).to.deep.equal([]);
    expect(article.querySelector('#een-vraag')).to.exist;
  });

  it('speaks the language of the page', async () => {
    const article = await draw(sections, 'en');
    expect(nav(article)?.getAttribute('aria-label')).to.equal('Contents');
    expect(headingLinks(article)[0]?.getAttribute('aria-label')).to.equal('Link to this heading');
  });

  it('moves nothing when its code comes', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><mp-article-body with-contents>${sections}</mp-article-body></div>`,
    );
    const article = page.querySelector('mp-article-body') as ArticleBody;
    const first = article.querySelector('p') as HTMLElement;
    const before = first.getBoundingClientRect().top;
    await article.updateComplete;
    expect(nav(article)).to.exist;
    expect(first.getBoundingClientRect().top).to.be.closeTo(before, 0.5);
  });

  it('takes its room only when the reader opens it', async () => {
    const article = await draw();
    const details = nav(article)?.querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    const closed = nav(article)!.getBoundingClientRect().height;
    details.open = true;
    expect(nav(article)!.getBoundingClientRect().height).to.be.greaterThan(closed + 60);
    await expect(article).to.be.accessible();
  });
});
