import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { requestDocument } from '../request.js';
import { hostileVectors, refusedByStandIn } from '../testing/hostile-vectors.js';
import { loadParser } from './parse-html.js';
import { sanitise } from './sanitise.js';
import { parseWithStandIn } from './stand-in-parser.js';

/** The browser's own where it has one, as Chromium and Firefox do; in WebKit the stand-in. */
const parse = await loadParser();
const parsed = (markup: string) => sanitise(parse(markup));
/** Firefox's own parser reads a noscript as a page with scripts does, the others as a page without. */
const noscriptIsText = parsed('<noscript><p title="</noscript>tekst">').textContent !== '';
const byStandIn = (markup: string) => sanitise(parseWithStandIn(markup));

async function fetched(markup: string): Promise<DocumentFragment> {
  const address = URL.createObjectURL(new Blob([`<!doctype html><body>${markup}`], { type: 'text/html' }));
  const page = await requestDocument(address);
  URL.revokeObjectURL(address);
  // Not by `page.body`: in Firefox a picture of that name would shadow it.
  return sanitise(page.querySelector('body')!);
}

function markupOf(content: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(content.cloneNode(true));
  return holder.innerHTML.trim();
}

describe('hostile markup', () => {
  const beacon = vi.fn();
  beforeEach(() => Object.assign(window, { beacon }));
  afterEach(() => {
    beacon.mockReset();
    Reflect.deleteProperty(window, 'beacon');
  });

  it('is a wide set', () => {
    expect(new Set(hostileVectors).size).to.be.at.least(150);
    const withoutTagNames = hostileVectors.map((vector) => vector.replace(/<(\/?)[a-z][\w-]*/gi, '<$1'));
    expect(new Set(withoutTagNames).size).to.equal(hostileVectors.length);
  });

  it('does run where nothing stops it, so that a silent beacon means something', async () => {
    const host = await fixture(html`<div></div>`);
    host.innerHTML = `<img src="data:," onerror="beacon()">`;
    await vi.waitFor(() => expect(beacon.mock.calls.length).to.equal(1));
  });

  for (const vector of hostileVectors) {
    it(`stays silent and comes out the same from every parser: ${vector}`, async () => {
      const safe = parsed(vector);
      const refused = refusedByStandIn.has(vector);
      const elsewhere = noscriptIsText && vector.includes('<noscript') ? '' : markupOf(safe);
      expect(markupOf(byStandIn(vector))).to.equal(refused ? '' : elsewhere);
      if (!vector.includes('<frameset') && !(refused && parse === parseWithStandIn))
        expect(markupOf(await fetched(vector))).to.equal(elsewhere);
      expectOnlyHarmless(safe);
      await provoke(safe);
      expect(beacon.mock.calls.length).to.equal(0);
    });
  }
});

function expectOnlyHarmless(content: DocumentFragment): void {
  for (const element of content.querySelectorAll('*')) {
    expect(element.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^(?:on|style$|class$|data-|slot$|part$|is$|form|popover)/);
      if (/^(?:href|src|poster|cite|srcset)$/.test(name))
        expect(value).not.to.match(/script:|^data:text|svg/i);
    }
  }
}

/** Puts the nodes on the page and sets off all that an event could, until every picture has given up. */
async function provoke(content: DocumentFragment): Promise<void> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.addEventListener('click', (event) => event.preventDefault());
  host.append(content);
  for (const element of host.querySelectorAll<HTMLElement>('*')) {
    element.focus();
    for (const type of ['click', 'mouseover', 'focus', 'toggle', 'animationstart', 'load', 'error'])
      element.dispatchEvent(new Event(type, { bubbles: type === 'click', cancelable: true }));
  }
  const pictures = [...host.querySelectorAll('img')];
  await vi.waitFor(() => expect(pictures.every(({ complete }) => complete)).to.equal(true));
}

describe('sanitise', () => {
  it('keeps what an article is made of', () => {
    const article =
      '<h2 id="herkomst">Herkomst</h2><p lang="nl" dir="ltr">Een <em>virtueel</em> <a href="/va">assistent</a>.</p>' +
      '<figure><img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x" alt="Bureau" width="3" height="2">' +
      '<figcaption>Een bureau</figcaption></figure><ol start="3" reversed=""><li value="4">x</li></ol>' +
      '<table><caption>t</caption><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>' +
      '<details open=""><summary>Meer</summary>tekst</details><time datetime="2024-05-03">3 mei</time>';
    expect(markupOf(parsed(article))).to.equal(article);
  });

  it('unwraps what it does not know and keeps its text', () => {
    expect(markupOf(parsed('<center><font>Een</font> <x-y><p>twee</p></x-y></center>'))).to.equal(
      'Een <p>twee</p>',
    );
    expect(markupOf(parsed('<form><label>Naam</label><input></form>'))).to.equal('Naam');
  });

  it('links to the web, mail and telephone only', () => {
    const kept = (href: string) => parsed(`<a href="${href}">x</a>`).querySelector('a')!.getAttribute('href');
    for (const href of [
      'https://a.example/',
      'http://a.example',
      'mailto:a@b.nl',
      'tel:+31',
      '../b?c#d',
      '#e',
      '',
    ])
      expect(kept(href)).to.equal(href);
    for (const href of ['ftp://a.example', 'file:///a', 'sms:1', 'https://', 'about:blank', 'intent:x'])
      expect(kept(href)).to.equal(null);
  });

  it('shows raster pictures from inside the text and no other data', () => {
    const kept = (src: string) => parsed(`<img src="${src}">`).querySelector('img')!.getAttribute('src');
    expect(kept('data:image/png;base64,AA==')).to.equal('data:image/png;base64,AA==');
    expect(kept('data:image/svg+xml;base64,AA==')).to.equal(null);
    expect(kept('data:text/html,x')).to.equal(null);
    expect(parsed('<video src="data:video/mp4,x"></video>').querySelector('video')!.src).to.equal('');
  });

  it('gives a link to a new window no way back, and keeps what the author said of it', () => {
    const rel = (attributes: string) => parsed(`<a href="/" ${attributes}>x</a>`).querySelector('a')!.rel;
    expect(rel('target="_blank"')).to.equal('noopener');
    expect(rel('target="_BLANK" rel="nofollow opener"')).to.equal('nofollow noopener');
    expect(rel('rel="author"')).to.equal('author');
  });

  it('makes addresses absolute on request, but for those within the article', () => {
    const source = parse(
      '<a href="b">x</a><a href="#noot">1</a><img src="/c.png" srcset="d.png 1x, https://e.example/f,g.png 2.5x">',
    );
    expect(markupOf(sanitise(source, { baseUrl: 'https://a.example/map/' }))).to.equal(
      '<a href="https://a.example/map/b">x</a><a href="#noot">1</a><img src="https://a.example/c.png" ' +
        'srcset="https://a.example/map/d.png 1x, https://e.example/f,g.png 2.5x">',
    );
  });

  it('leaves out the elements it is told to', () => {
    const source = parse('<h1>Titel</h1><p>tekst</p>');
    expect(markupOf(sanitise(source, { without: new Set([source.firstChild!]) }))).to.equal('<p>tekst</p>');
  });

  it('leaves its source as it was', () => {
    const source = parse('<p>a<b>b</b></p>');
    sanitise(source);
    expect(source.firstChild!.isEqualNode(parse('<p>a<b>b</b></p>').firstChild)).to.equal(true);
  });

  it('copies very deep nesting without running out of stack', () => {
    const source = document.createElement('div');
    let deepest: Element = source;
    for (let depth = 0; depth < 12_000; depth += 1)
      deepest = deepest.appendChild(document.createElement(depth % 2 ? 'b' : 'x-y'));
    deepest.append('diep');
    expect(sanitise(source).textContent).to.equal('diep');
  });

  it('loads no picture before the copy is on the page, and then does', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const content = parsed(`<img src="${pixel}">`);
    const picture = content.querySelector('img')!;
    expect(picture.ownerDocument.defaultView).to.equal(null);
    expect(picture.naturalWidth).to.equal(0);
    const host = await fixture(html`<div></div>`);
    host.append(content);
    await vi.waitFor(() => expect(host.querySelector('img')!.naturalWidth).to.equal(1));
  });
});
