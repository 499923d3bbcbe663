import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { parserAtHand } from '../sanitiser/parse-html.js';
import { withoutSetHtml } from '../testing/without-set-html.js';
import { createArticle } from './article.js';
import { isoDate } from './iso-date.js';
import { plainText } from './plain-text.js';
import { readArticle } from './read-article.js';

describe('createArticle', () => {
  // First, while no stand-in has been loaded.
  it('waits for the stand-in where the browser has no safe parser; what is set meanwhile wins', async () => {
    withoutSetHtml();
    // Another file of tests in this page may have loaded it.
    const isThere = parserAtHand() !== null;
    const article = createArticle({ content: '<p onclick="a()">een</p>' });
    const other = createArticle({ content: '<p>een</p>' });
    other.content = document.createDocumentFragment();
    expect(article.content.childNodes.length).to.equal(Number(isThere));
    await article.contentReady;
    expect(article.content.textContent).to.equal('een');
    expect(article.content.firstElementChild!.attributes.length).to.equal(0);
    expect(other.content.childNodes.length).to.equal(0);
    article.content = '<p>twee</p>';
    expect(article.content.textContent).to.equal('twee');
  });

  it('knows nothing that it was not told', () => {
    const { title, url, authors, published, content } = createArticle();
    expect({ title, url, authors, published }).to.deep.equal({
      title: null,
      url: null,
      authors: [],
      published: null,
    });
    expect(content.childNodes.length).to.equal(0);
  });

  it('sanitises what is put in, as text or as nodes', async () => {
    const nodes = document.createDocumentFragment();
    const picture = nodes.appendChild(document.createElement('img'));
    picture.setAttribute('onerror', 'alert(1)');
    const article = createArticle({ content: nodes });
    expect(article.content.querySelector('img')!.attributes.length).to.equal(0);
    article.content = '<p onclick="alert(1)">tekst<script>1</script></p>';
    await article.contentReady;
    expect(article.content.firstElementChild!.attributes.length).to.equal(0);
    expect(article.content.textContent).to.equal('tekst');
  });

  it('gives a fresh copy at each reading', async () => {
    const article = createArticle({ content: '<p>tekst</p>' });
    await article.contentReady;
    article.content.firstElementChild!.remove();
    expect(article.content.textContent).to.equal('tekst');
    expect(article.content).not.to.equal(article.content);
  });
});

describe('readArticle', () => {
  it('reads children of the page and leaves them alone', async () => {
    const root = await fixture<HTMLElement>(html`
      <div lang="nl">
        <h1>Titel</h1>
        <p>Een <a href="/b">link</a></p>
        <mp-reactions>reactie</mp-reactions>
      </div>
    `);
    const before = root.cloneNode(true);
    const article = readArticle(root);
    expect(article).to.deep.include({ title: 'Titel', lang: 'nl', dir: null, authors: [] });
    expect(article.url).to.equal(location.href.replace(/#.*/, ''));
    expect(article.content.querySelector('a')!.getAttribute('href')).to.equal('/b');
    expect(plainText(article.content)).to.equal('Een link');
    expect(root.isEqualNode(before)).to.equal(true);
  });
});

describe('plainText', () => {
  const text = (markup: string) => plainText(createArticle({ content: markup }).content);

  it('parts the words of blocks and line breaks, and not those of inline elements', () => {
    expect(text('<p>een</p><p>twee</p>drie<br>vier')).to.equal('een twee drie vier');
    expect(text('<ul><li>een<li>twee</ul><table><tr><td>a<td>b</table>')).to.equal('een twee a b');
    expect(text('vir<b>tu<i>eel</i></b> werk<p>a</p>b')).to.equal('virtueel werk a b');
  });
});

describe('isoDate', () => {
  for (const [written, meant] of [
    ['2024-05-03', '2024-05-03'],
    [' 2024-05-03T10:00:00Z ', '2024-05-03T10:00:00.000Z'],
    ['2024-05-03T10:00+0200', '2024-05-03T08:00:00.000Z'],
    ['2024-05-03T23:30', '2024-05-03'],
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00.000Z'],
    ['3 mei 2024', null],
    ['May 3, 2024', null],
    ['2024-02-30', null],
    ['2024-13-45T10:00:00Z', null],
    ['', null],
  ] as const)
    it(`reads '${written}' as ${meant}`, () => expect(isoDate(written)).to.equal(meant));
});
