import { createArticle } from '@meepraten/article-sources';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';
import { kitchenSink } from '../testing/kitchen-sink.js';
import { addressOf, blogPage, deadAddress } from '../testing/pages.js';

const long = html`<p style="block-size: 1500px"></p>`;
const children = html`<h2 id="herkomst">Herkomst</h2>
  <p>
    Een zin<sup><a id="v1" href="#n1">1</a></sup
    >, en <a href="#buiten">een link</a>.
  </p>
  ${long}
  <h2>Tweede deel</h2>
  ${long}
  <section role="doc-endnotes">
    <ol>
      <li id="n1">De noot. <a href="#v1" role="doc-backlink">terug</a></li>
    </ol>
  </section>
  ${long}`;

/** With so much below it that each of its parts can come to the top. */
async function draw(content: unknown = children): Promise<ArticleBody> {
  const page = await fixture<HTMLElement>(
    html`<div style="padding-block-end: 200vh">
      <mp-article-body isolated with-contents>${content}</mp-article-body>
    </div>`,
  );
  const article = page.querySelector('mp-article-body') as ArticleBody;
  await article.updateComplete;
  await article.updateComplete;
  return article;
}

/** For code that is fetched on the way. */
const patience = { timeout: 5000 };

const copyOf = (article: ArticleBody) =>
  article.shadowRoot?.querySelector<HTMLElement>('[data-prose=article]') as HTMLElement;
const go = (hash: string) => {
  location.hash = hash;
};

describe('<mp-article-body isolated>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('draws a safe copy of the children in its shadow root, and leaves them in the page, unseen', async () => {
    const article = await draw(
      html`<h2 onclick="beacon = 1">Kop</h2>
        <p style="color: red">Tekst</p>`,
    );
    const copy = copyOf(article);
    expect(copy.textContent).to.contain('Tekst');
    expect(copy.querySelector('[onclick], [style]')).to.equal(null);
    expect(article.querySelector('p')?.textContent).to.equal('Tekst');
    expect(article.querySelector('p')?.getClientRects().length).to.equal(0);
  });

  it('is out of reach of the styles of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          p {
            font-size: 3px !important;
            text-transform: uppercase;
          }
        </style>
        <div style="text-transform: uppercase; letter-spacing: 4px">
          <mp-article-body isolated><p>Tekst</p></mp-article-body>
        </div>
      </div>`,
    );
    const article = page.querySelector('mp-article-body') as ArticleBody;
    await article.updateComplete;
    await article.updateComplete;
    const { fontSize, textTransform, letterSpacing } = getComputedStyle(copyOf(article).querySelector('p')!);
    expect({ fontSize, textTransform, letterSpacing }).to.deep.equal({
      fontSize: '16px',
      textTransform: 'none',
      letterSpacing: 'normal',
    });
  });

  it('brings the typography of prose.css', async () => {
    const article = await draw(kitchenSink());
    const style = getComputedStyle(copyOf(article).querySelector('blockquote')!);
    expect(Number.parseFloat(style.borderInlineStartWidth)).to.be.greaterThan(2);
  });

  it('shows the heading of the children, which is the title and not in the copy', async () => {
    const article = await draw(
      html`<h1>Wat is een va?</h1>
        <p>Tekst</p>`,
    );
    const title = article.shadowRoot!.querySelector('[part=title]');
    expect(title?.textContent?.trim()).to.equal('Wat is een va?');
    expect(title?.getAttribute('aria-level')).to.equal('1');
    expect(copyOf(article).querySelector('h1')).to.equal(null);
  });

  it('gives the copy ids of its own, and leads its links to them', async () => {
    const copy = copyOf(await draw());
    const ids = [...copy.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['mp-herkomst', 'mp-v1', 'mp-tweede-deel', 'mp-n1']);
    const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#mp-n1', '#buiten', '#mp-v1']);
  });

  for (const hash of ['#herkomst', '#mp-herkomst', '#mp-tweede-deel']) {
    it(`goes to ${hash} when the address points there, and back`, async () => {
      const article = await draw();
      scrollTo(0, 5000);
      go(hash);
      const target = copyOf(article).querySelector<HTMLElement>(`#mp-${hash.slice(1).replace('mp-', '')}`)!;
      await vi.waitFor(() => expect(target.getBoundingClientRect().top).to.be.within(-1, 80));
      await vi.waitFor(() => expect(article.shadowRoot?.activeElement).to.equal(target));
    });
  }

  it('goes on load to where the page was opened at', async () => {
    go('#tweede-deel');
    scrollTo(0, 0);
    const article = await draw();
    const target = copyOf(article).querySelector('#mp-tweede-deel')!;
    await vi.waitFor(() => expect(target.getBoundingClientRect().top).to.be.within(-1, 80));
  });

  it('leaves a fragment of the page itself to the browser', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <mp-article-body isolated>${children}</mp-article-body>
        <p id="buiten-om">Van de pagina</p>
      </div>`,
    );
    const article = page.querySelector('mp-article-body') as ArticleBody;
    await article.updateComplete;
    go('#buiten-om');
    await vi.waitFor(() =>
      expect(page.querySelector('#buiten-om')!.getBoundingClientRect().top).to.be.lessThan(innerHeight),
    );
    expect(article.shadowRoot?.activeElement).to.equal(null);
  });

  it('lists the sections of the copy in its contents', async () => {
    const article = await draw(
      html`${children}
        <h2>Derde</h2>`,
    );
    const links = [...(article.shadowRoot?.querySelectorAll('[part=contents] a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#mp-herkomst',
      '#mp-tweede-deel',
      '#mp-derde',
    ]);
  });

  it('shows the article of another page beside its children, and the children when that does not come', async () => {
    const article = await fixture<ArticleBody>(
      html`<mp-article-body isolated src=${addressOf(blogPage)}><p>Vooraf</p></mp-article-body>`,
    );
    await vi.waitFor(() => expect(copyOf(article)?.textContent).to.contain('op afstand'), patience);
    expect(article.querySelector('p')?.textContent).to.equal('Vooraf');
    article.src = deadAddress();
    await vi.waitFor(() => expect(article.matches(':state(error)')).to.equal(true), patience);
    await vi.waitFor(() => expect(copyOf(article).textContent).to.contain('Vooraf'));
  });

  it('moves between both ways to live without a second fetch', async () => {
    const article = await draw();
    article.article = createArticle({ title: 'Gezet', content: '<p>Van elders</p>' });
    await article.article.contentReady;
    await article.updateComplete;
    await vi.waitFor(() => expect(copyOf(article).textContent).to.contain('Van elders'));
    article.isolated = false;
    await article.updateComplete;
    expect(article.textContent).to.contain('Van elders');
    expect(article.shadowRoot?.querySelector('[data-prose=article]')).to.equal(null);
    article.isolated = true;
    await vi.waitFor(() => expect(copyOf(article).textContent).to.contain('Van elders'));
    expect(article.textContent).to.contain('Een zin');
  });

  it('can be read by everybody', async () => {
    await expect(await draw(kitchenSink())).to.be.accessible({
      ignoredRules: ['scrollable-region-focusable'],
    });
  });
});
