import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { createArticle } from '@meepraten/article-sources';
import { expect, fixture, html } from '@open-wc/testing';
import { beforeEach, describe, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';
import prose from '../prose.css?inline';

const cells = (tag: string) => Array.from({ length: 4 }, () => `<${tag}>Verzekeringen</${tag}>`).join('');
const content = `<p>Tekst</p><table><tbody><tr>${cells('td')}</tr></tbody></table>
  <table><caption>Uren</caption><tbody><tr>${cells('td')}</tr></tbody></table>
  <pre><code>${'x'.repeat(50)}</code></pre><pre>kort</pre>`;

async function draw(isolated: boolean, width: number): Promise<ArticleBody> {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl" style="inline-size: ${width}px">
      <mp-article-body ?isolated=${isolated}></mp-article-body>
    </div>`,
  );
  const element = box.querySelector('mp-article-body') as ArticleBody;
  const article = createArticle({ title: 'Breed', content });
  await article.contentReady;
  element.article = article;
  await element.updateComplete;
  return element;
}

const partsOf = (element: ArticleBody) => [
  ...(element.isolated ? element.shadowRoot! : element).querySelectorAll<HTMLElement>('table, pre'),
];
const facts = (element: ArticleBody) =>
  partsOf(element).map(({ tabIndex, role, ariaLabel }) => [tabIndex, role, ariaLabel]);

const none = [-1, null, null];
const wide = [
  [0, 'table', 'Tabel die opzij schuift'],
  [0, 'table', null],
  [0, 'group', 'Code die opzij schuift'],
  none,
];

describe.for([
  ['in the page', false],
  ['isolated', true],
] as const)('what is wider than the column, %s', ([, isolated]) => {
  beforeEach(() => pageStyle(prose));

  it('can be reached and scrolled by keyboard, and says what it is', async () => {
    const element = await draw(isolated, 300);
    await vi.waitFor(() => expect(facts(element)).to.deep.equal(wide));
    await expect(element).to.be.accessible();
    const [table] = partsOf(element);
    await userEvent.keyboard('{Tab}');
    expect(table!.matches(':focus')).to.equal(true);
    // A browser that is still busy with the focus may let a key go by.
    await vi.waitFor(async () => {
      await userEvent.keyboard('{ArrowRight}');
      expect(table!.scrollLeft).to.be.greaterThan(0);
    });
  });

  it('is nothing but itself as long as it fits', async () => {
    const element = await draw(isolated, 2000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(facts(element)).to.deep.equal([none, none, none, none]);
    element.parentElement!.style.inlineSize = '300px';
    await vi.waitFor(() => expect(facts(element)).to.deep.equal(wide));
    element.parentElement!.style.inlineSize = '2000px';
    await vi.waitFor(() => expect(facts(element)).to.deep.equal([none, none, none, none]));
  });

  it('speaks the language of the page, and follows the article', async () => {
    const element = await draw(isolated, 300);
    await vi.waitFor(() => expect(facts(element)).to.deep.equal(wide));
    element.parentElement!.lang = 'en';
    await vi.waitFor(() => expect(facts(element)[2]?.[2]).to.equal('Code that scrolls sideways'));
    element.article = createArticle({ title: 'Een ander', content: `<pre>${'y'.repeat(300)}</pre>` });
    await vi.waitFor(() =>
      expect(facts(element)).to.deep.equal([[0, 'group', 'Code that scrolls sideways']]),
    );
  });
});

it('scrolls inside itself also where the page has no styles for it', async () => {
  pageStyle('td { padding: 0.5em; }');
  const complaint = vi.fn();
  addEventListener('error', complaint);
  onTestFinished(() => removeEventListener('error', complaint));
  const element = await draw(false, 300);
  await vi.waitFor(() => expect(facts(element)).to.deep.equal(wide));
  expect(element.parentElement!.scrollWidth).to.equal(300);
  expect(complaint.mock.calls.length).to.equal(0);
  expect(getComputedStyle(element.querySelector('caption')!).textAlign).to.equal('start');
});

it('leaves no word of a loaded article longer than the line, also where the page has no styles for it', async () => {
  const element = await fixture<ArticleBody>(
    html`<mp-article-body style="inline-size: 200px"></mp-article-body>`,
  );
  const article = createArticle({ title: 'Lang', content: `<ul><li>${'verzekering'.repeat(9)}</li></ul>` });
  await article.contentReady;
  element.article = article;
  await element.updateComplete;
  expect(element.scrollWidth).to.equal(200);
});

const picture = `<p><img src="data:image/gif;base64,R0lGODlhAgABAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAEAAAIBRAA7" width="800" height="400" alt="" /></p>`;

it('keeps a picture of a loaded article within the column, unless the page says how wide it may get', async () => {
  const element = await fixture<ArticleBody>(
    html`<mp-article-body style="inline-size: 200px"></mp-article-body>`,
  );
  const show = async () => {
    const article = createArticle({ title: 'Beeld', content: picture });
    await article.contentReady;
    element.article = article;
    await element.updateComplete;
    const { width, height } = element.querySelector('img')!.getBoundingClientRect();
    return [width, height];
  };
  expect(await show()).to.deep.equal([200, 100]);
  pageStyle('img { max-inline-size: 50%; block-size: auto; }');
  expect(await show()).to.deep.equal([100, 50]);
});

it('does the same for what the page was served with, and touches nothing that fits', async () => {
  const element = await fixture<ArticleBody>(
    html`<mp-article-body lang="nl" style="inline-size: 200px">
      <pre>${'x'.repeat(200)}</pre>
      <pre>kort</pre>
    </mp-article-body>`,
  );
  await vi.waitFor(() =>
    expect(facts(element)).to.deep.equal([[0, 'group', 'Code die opzij schuift'], none]),
  );
  expect(element.scrollWidth).to.equal(200);
  expect(partsOf(element)[1]!.hasAttribute('style')).to.equal(false);
});

it('gives the page its own table and code back as soon as there is room for them', async () => {
  const element = await fixture<ArticleBody>(
    html`<mp-article-body style="inline-size: 200px">
      <table style="color: red">
        <caption>
          Uren
        </caption>
        <tbody>
          <tr>
            ${Array.from({ length: 8 }, () => html`<td>Verzekeringen</td>`)}
          </tr>
        </tbody>
      </table>
      <pre>${'x'.repeat(60)}</pre>
    </mp-article-body>`,
  );
  const looks = () => partsOf(element).map((part) => [getComputedStyle(part).display, part.style.cssText]);
  const own = looks();
  await vi.waitFor(() => expect(looks().map(([display]) => display)).to.deep.equal(['block', 'block']));
  await vi.waitFor(() => expect(element.scrollWidth).to.equal(200));
  element.style.inlineSize = '1500px';
  await vi.waitFor(() => expect(looks()).to.deep.equal(own));
  expect(element.querySelector('caption')!.style.cssText).to.equal('');
  element.style.inlineSize = '200px';
  await vi.waitFor(() => expect(element.scrollWidth).to.equal(200));
});
