import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { createArticle, readingListKey, type ArticleSaveEvent } from '@meepraten/article-sources';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { addressOf, blogPage, deadAddress, hostilePage } from '../testing/pages.js';
import './article-body.define.js';
import { ArticleBody } from './article-body.js';

const shadow = (element: ArticleBody) => element.shadowRoot!;
const part = (element: ArticleBody, name: string) => shadow(element).querySelector(`[part=${name}]`);
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const buttonNamed = (element: ArticleBody, start: string) =>
  [...shadow(element).querySelectorAll('button')].find((button) => words(button)!.startsWith(start))!;
const linkOut = (element: ArticleBody) => shadow(element).querySelector<HTMLAnchorElement>('.notice a');

const withChildren = (attributes: { save?: boolean } = {}) =>
  fixture<ArticleBody>(
    html`<mp-article-body lang="nl" with-reading-time save=${attributes.save ? 'local' : 'nowhere'}>
      <h1>Wat is een va?</h1>
      <p id="tekst">Een va werkt <a href="/afstand">op afstand</a>.</p>
      <figure>
        <img src="/een.png" alt="Een bureau" />
        <figcaption>Wat is een va</figcaption>
      </figure>
      <figure>
        <img src="/twee.png" alt="" />
        <figcaption>De agenda</figcaption>
      </figure>
    </mp-article-body>`,
  );

const loaded = async (src: string, select = '') => {
  const element = await fixture<ArticleBody>(html`<mp-article-body lang="nl"></mp-article-body>`);
  setTimeout(() => Object.assign(element, { src, select }));
  await oneEvent(element, 'article-loaded');
  await element.updateComplete;
  return element;
};

/** Fails to load `src`; gives the code and the element as it is then. */
const failing = async (src: string, children = '', select = '') => {
  const element = await fixture<ArticleBody>(
    html`<mp-article-body lang="nl">${children && html`<p>${children}</p>`}</mp-article-body>`,
  );
  setTimeout(() => Object.assign(element, { src, select }));
  const { code } = (await oneEvent(element, 'article-failed')) as Event & { code: string };
  await element.updateComplete;
  return { element, code };
};

beforeEach(() => localStorage.removeItem(readingListKey));
afterEach(() => vi.restoreAllMocks());

describe('mp-article-body around children', () => {
  it('is upgraded and leaves the children where they are', async () => {
    const element = await withChildren();
    expect(element).to.be.instanceOf(ArticleBody);
    expect(element.querySelector(':scope > #tekst')).to.exist;
    expect(part(element, 'title')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('tells the reading time in the language of the page', async () => {
    const element = await withChildren();
    expect(words(part(element, 'meta'))).to.equal('1 minuut leestijd');
    element.lang = 'en';
    await vi.waitFor(() => expect(words(part(element, 'meta'))).to.equal('1 minute read'));
    element.withReadingTime = false;
    await element.updateComplete;
    expect(part(element, 'meta')).to.equal(null);
  });

  it('follows what the page does with the children', async () => {
    const element = await withChildren();
    const more = document.createElement('p');
    more.textContent = 'woord '.repeat(1010);
    element.append(more);
    await vi.waitFor(() => expect(words(part(element, 'meta'))).to.equal('5 minuten leestijd'));
    expect(element.article!.content.textContent).to.contain('woord woord');
  });

  it('gives the article as a model, and says once that it is there', async () => {
    const onLoaded = vi.fn();
    addEventListener('article-loaded', onLoaded);
    const element = await withChildren();
    element.requestUpdate();
    await element.updateComplete;
    removeEventListener('article-loaded', onLoaded);
    expect(onLoaded.mock.calls.length).to.equal(1);
    expect(element.article!.title).to.equal('Wat is een va?');
    expect(element.article!.lang).to.equal('nl');
  });

  it('is empty without children and without src', async () => {
    const element = await fixture<ArticleBody>(html`<mp-article-body> <!-- niets --> </mp-article-body>`);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.article).to.equal(null);
    element.append('Toch iets');
    await vi.waitFor(() => expect(element.matches(':state(empty)')).to.equal(false));
  });

  it('changes nothing of how the children look', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font: italic 300 20px/3 serif; letter-spacing: 3px; text-transform: uppercase">
        <p>Tekst</p>
        <mp-article-body><p>Tekst</p></mp-article-body>
      </div>`,
    );
    const [outside, inside] = [...page.querySelectorAll('p')].map((p) => getComputedStyle(p));
    for (const name of [
      'font',
      'letterSpacing',
      'textTransform',
      'color',
      'textAlign',
      'whiteSpace',
    ] as const)
      expect(inside![name], name).to.equal(outside![name]);
  });
});

describe('mp-article-body with src', () => {
  it('shows the article of the page with its title, author and date', async () => {
    const element = await loaded(addressOf(blogPage));
    expect(words(part(element, 'title'))).to.equal('Wat is een va?');
    expect(words(part(element, 'meta')))
      .to.contain('Door Ien de Vries')
      .and.to.contain('3 mei 2024');
    expect(element.querySelector('#herkomst')!.getRootNode()).to.equal(document);
    expect(element.querySelector('a')!.href).to.equal('https://blog.example/afstand');
    expect(element.querySelector('div')!.lang).to.equal('nl');
    expect(element.article!.url).to.equal('https://blog.example/va');
    await expect(element).to.be.accessible();
  });

  it('takes only what `select` points at', async () => {
    const element = await loaded(addressOf(blogPage), 'nav');
    expect(words(element)).to.equal('Menu');
  });

  it('says in words that it is loading, and stays accessible', async () => {
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {});
    const element = await fixture<ArticleBody>(
      html`<mp-article-body lang="nl" src="/traag"></mp-article-body>`,
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(words(part(element, 'status'))).to.equal('Artikel wordt geladen …');
    await expect(element).to.be.accessible();
  });

  it('keeps the children until the article is complete', async () => {
    const element = await fixture<ArticleBody>(html`<mp-article-body><p>Eerst dit</p></mp-article-body>`);
    element.src = addressOf(blogPage);
    await element.updateComplete;
    expect(words(element)).to.equal('Eerst dit');
    expect(words(part(element, 'status'))).to.equal('');
    await oneEvent(element, 'article-loaded');
    expect(words(element)).to.equal('Herkomst Een va werkt op afstand.');
  });

  it('gives the children back when src is taken away, and keeps what fills a slot', async () => {
    const element = await fixture<ArticleBody>(
      html`<mp-article-body
        ><b slot="before">Boven</b>
        <p>Eerst dit</p></mp-article-body
      >`,
    );
    element.src = addressOf(blogPage);
    await oneEvent(element, 'article-loaded');
    expect(element.querySelector('b')!.textContent).to.equal('Boven');
    element.src = '';
    await element.updateComplete;
    expect(words(element)).to.match(/^Boven ?Eerst dit$/);
    expect(part(element, 'title')).to.equal(null);
  });

  it('waits with a new text while a link in the old one has focus', async () => {
    const element = await fixture<ArticleBody>(
      html`<mp-article-body><a href="#x">Een</a> <a href="#y">Twee</a></mp-article-body>`,
    );
    const [first, second] = element.querySelectorAll('a');
    first!.focus();
    element.src = addressOf(blogPage);
    await aTimeout(100);
    second!.focus();
    await aTimeout(0);
    expect(document.activeElement).to.equal(second);
    setTimeout(() => second!.blur());
    await oneEvent(element, 'article-loaded');
    expect(words(element)).to.contain('Herkomst');
  });

  it('shows the last of two addresses and ends the request for the first', async () => {
    const send = vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementationOnce(() => {});
    const abort = vi.spyOn(XMLHttpRequest.prototype, 'abort');
    const element = await fixture<ArticleBody>(html`<mp-article-body></mp-article-body>`);
    const onLoaded = vi.fn();
    element.addEventListener('article-loaded', onLoaded);
    element.src = addressOf('<article>Eerste</article>');
    await vi.waitFor(() => expect(send.mock.calls.length).to.equal(1));
    element.src = addressOf('<article>Tweede</article>');
    await vi.waitFor(() => expect(words(element)).to.equal('Tweede'));
    expect(abort.mock.calls.length).to.equal(1);
    expect(onLoaded.mock.calls.length).to.equal(1);
  });

  it('runs nothing that a hostile page holds', async () => {
    pageStyle('img { max-inline-size: 100%; }');
    const element = await loaded(addressOf(hostilePage));
    element.querySelectorAll('a').forEach((link) => link.click());
    await aTimeout(50);
    expect('beacon' in globalThis).to.equal(false);
    expect(element.querySelector('script, svg, iframe, form, input, style, [style], [onclick]')).to.equal(
      null,
    );
    expect(element.querySelector('mp-article-body')).to.equal(null);
    expect(words(element)).to.contain('Leesbaar');
  });

  it('shows an article that the page sets itself, without an event', async () => {
    const element = await fixture<ArticleBody>(html`<mp-article-body></mp-article-body>`);
    const onLoaded = vi.fn();
    const content = document.createDocumentFragment();
    content.append('Gegeven');
    element.addEventListener('article-loaded', onLoaded);
    element.article = createArticle({ title: 'Titel', content });
    await element.updateComplete;
    expect(words(element)).to.equal('Gegeven');
    expect(words(part(element, 'title'))).to.equal('Titel');
    element.article = null;
    expect(words(element)).to.equal('');
  });
});

describe('mp-article-body when the article does not come', () => {
  it('tells what happened by a code', async () => {
    expect((await failing(deadAddress())).code).to.equal('blocked');
    expect((await failing(addressOf('{}', 'application/json'))).code).to.equal('wrong-type');
    expect((await failing(addressOf('<p>Geen artikel</p>'))).code).to.equal('empty');
    expect((await failing(addressOf(blogPage), '', '.nergens')).code).to.equal('empty');
    expect((await failing(addressOf(blogPage), '', '::')).code).to.equal('invalid');
    expect((await failing('/bestaat/niet.html')).code).to.equal('not-found');
  });

  it('never shows a page inside itself', async () => {
    const send = vi.spyOn(XMLHttpRequest.prototype, 'send');
    const { element, code } = await failing('#hier', 'Tekst');
    expect(code).to.equal('invalid');
    expect(send.mock.calls.length).to.equal(0);
    expect(words(element)).to.equal('Tekst');
  });

  it('keeps the children for good, and says above them what went wrong', async () => {
    const { element } = await failing(deadAddress(), 'Blijft staan');
    expect(words(element)).to.equal('Blijft staan');
    expect(element.matches(':state(error)')).to.equal(true);
    expect(words(part(element, 'status'))).to.contain('Het artikel kan nu niet worden getoond.');
    await expect(element).to.be.accessible();
  });

  it('says in words what it does, and tries again when asked', async () => {
    const { element } = await failing(deadAddress());
    expect(words(part(element, 'status'))).to.contain('Het artikel kan nu niet worden getoond.');
    await expect(element).to.be.accessible();
    const again = oneEvent(element, 'article-failed');
    buttonNamed(element, 'Opnieuw proberen').click();
    await element.updateComplete;
    expect(words(part(element, 'status'))).to.equal('Artikel wordt geladen …');
    expect(shadow(element).activeElement).to.equal(part(element, 'status'));
    await again;
  });

  it('offers a way to where the article lives, beside another try', async () => {
    const { element } = await failing('/bestaat/niet.html#begin');
    const link = linkOut(element);
    expect([words(link), link?.href, link?.className]).to.deep.equal([
      'Open het artikel zelf',
      `${location.origin}/bestaat/niet.html#begin`,
      'button',
    ]);
    expect(link?.previousElementSibling).to.equal(buttonNamed(element, 'Opnieuw proberen'));
    await expect(element).to.be.accessible();
  });

  for (const src of ['javascript:alert(1)', 'data:text/html,x', 'https://', '#hier', location.href]) {
    it(`offers no way to ${src.startsWith('http:') ? 'the page itself' : src}`, async () => {
      const { element } = await failing(src);
      expect(linkOut(element)).to.equal(null);
    });
  }

  it('loads again by reload()', async () => {
    const element = await loaded(addressOf(blogPage));
    setTimeout(() => element.reload());
    await oneEvent(element, 'article-loaded');
    expect(words(element)).to.equal('Herkomst Een va werkt op afstand.');
  });
});

describe('mp-article-body in a page that changes', () => {
  it('keeps what it shows when it is moved, and does not load again', async () => {
    const element = await loaded(addressOf(blogPage));
    const send = vi.spyOn(XMLHttpRequest.prototype, 'send');
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    await aTimeout(20);
    expect(words(element)).to.contain('Herkomst');
    expect(send.mock.calls.length).to.equal(0);
  });

  it('goes on loading when it is moved meanwhile', async () => {
    const element = await fixture<ArticleBody>(html`<mp-article-body></mp-article-body>`);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    const abort = vi.spyOn(XMLHttpRequest.prototype, 'abort');
    element.src = addressOf(blogPage);
    await element.updateComplete;
    elsewhere.append(element);
    await oneEvent(element, 'article-loaded');
    expect(abort.mock.calls.length).to.equal(0);
  });

  it('ends its request when it leaves the page, and starts anew when it comes back', async () => {
    const send = vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementationOnce(() => {});
    const abort = vi.spyOn(XMLHttpRequest.prototype, 'abort');
    const element = await fixture<ArticleBody>(html`<mp-article-body></mp-article-body>`);
    const page = element.parentElement!;
    element.src = addressOf(blogPage);
    await vi.waitFor(() => expect(send.mock.calls.length).to.equal(1));
    element.remove();
    await aTimeout(20);
    expect(abort.mock.calls.length).to.equal(1);
    page.append(element);
    await oneEvent(element, 'article-loaded');
  });

  it('stays the first class when it is defined again', async () => {
    const warn = vi.spyOn(console, 'warn');
    const again = './article-body.define.js?again';
    await import(/* @vite-ignore */ again).catch(() => {});
    expect(customElements.get('mp-article-body')).to.equal(ArticleBody);
    expect(warn.mock.calls.length).to.equal(0);
  });
});

/** A list of articles on the device, opened by the keyboard. */
async function withList(count: number) {
  const reads = Array.from({ length: count }, (_, index) => count - index).map((number) => ({
    kind: 'article',
    url: `https://blog.example/${number}`,
    title: `Artikel ${number}`,
    image: null,
  }));
  localStorage.setItem(readingListKey, JSON.stringify(reads));
  const element = await withChildren({ save: true });
  const opener = buttonNamed(element, `Bewaard op dit apparaat (${count})`);
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(shadow(element).querySelector('dialog[open]')).to.exist);
  return { element, opener, dialog: shadow(element).querySelector('dialog') as HTMLDialogElement };
}

const buttonIn = (dialog: Element, name: string) =>
  [...dialog.querySelectorAll('button')].find((button) => words(button) === name)!;
const said = (dialog: Element) => words(dialog.querySelector('[role=status]'));
const titles = (dialog: Element) => [...dialog.querySelectorAll('li a')].map(words).join(', ');

describe('mp-article-body with save', () => {
  it('offers nothing to save unless asked', async () => {
    expect(part(await withChildren(), 'save')).to.equal(null);
  });

  it('saves the article on the device, says so, and takes it back', async () => {
    const element = await withChildren({ save: true });
    const onSaved = vi.fn();
    element.addEventListener('article-saved', onSaved);
    buttonNamed(element, 'Bewaren: Wat is een va?').click();
    await element.updateComplete;
    const [event] = onSaved.mock.lastCall as [Event & { title: string; url: string }];
    expect(event.title).to.equal('Wat is een va?');
    expect(JSON.parse(localStorage.getItem(readingListKey)!)).to.have.length(1);
    expect(words(shadow(element).querySelector('.save > [role=status]'))).to.equal(
      'Bewaard op dit apparaat.',
    );
    expect(words(part(element, 'save'))).to.contain('Bewaard op dit apparaat (1)');
    await expect(element).to.be.accessible();
    buttonNamed(element, 'Bewaard, niet langer bewaren').click();
    await element.updateComplete;
    expect(localStorage.getItem(readingListKey)).to.equal('[]');
    expect(words(part(element, 'save'))).to.contain('Niet langer bewaard.');
    expect(onSaved.mock.calls.length).to.equal(1);
  });

  it('saves each figure under its own name', async () => {
    const element = await withChildren({ save: true });
    const onSave = vi.fn();
    element.addEventListener('article-save', onSave);
    shadow(element).querySelector('details')!.open = true;
    buttonNamed(element, 'Bewaren: afbeelding Een bureau').click();
    buttonNamed(element, 'Bewaren: afbeelding De agenda').click();
    const saved = onSave.mock.calls as [ArticleSaveEvent][];
    expect(saved.map(([{ title, image }]) => [title, new URL(image!).pathname])).to.deep.equal([
      ['Een bureau', '/een.png'],
      ['De agenda', '/twee.png'],
    ]);
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('leaves the saving to the site that cancels the event', async () => {
    const element = await withChildren({ save: true });
    const onSaved = vi.fn();
    element.addEventListener('article-save', (event) => event.preventDefault());
    element.addEventListener('article-saved', onSaved);
    buttonNamed(element, 'Bewaren').click();
    expect(onSaved.mock.calls.length).to.equal(0);
    expect(localStorage.getItem(readingListKey)).to.equal(null);
  });

  it('says in words that the device keeps nothing', async () => {
    const element = await withChildren({ save: true });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    buttonNamed(element, 'Bewaren').click();
    await element.updateComplete;
    expect(words(part(element, 'save'))).to.contain('laat deze site niets op dit apparaat bewaren');
    expect(buttonNamed(element, 'Bewaren')).to.exist;
  });

  it('shows the list in a dialog, and takes the focus back to its button', async () => {
    const { element, dialog, opener } = await withList(2);
    expect(words(dialog)).to.contain('Artikel 1');
    expect(dialog.querySelectorAll('li a')).to.have.length(2);
    await expect(element).to.be.accessible();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog.open).to.equal(false));
    expect(shadow(element).activeElement).to.equal(opener);
  });

  it('takes one read off after the other by the keyboard, and goes out where the list is empty', async () => {
    const { element, dialog } = await withList(3);
    buttonIn(dialog, 'Verwijderen: Artikel 2').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(said(dialog)).to.equal('Verwijderd: Artikel 2'));
    expect(words(shadow(element).activeElement)).to.equal('Verwijderen: Artikel 1');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(words(shadow(element).activeElement)).to.equal('Verwijderen: Artikel 3'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(words(shadow(element).activeElement)).to.equal('Ongedaan maken'));
    expect(localStorage.getItem(readingListKey)).to.equal('[]');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(words(shadow(element).activeElement)).to.equal('Niet langer bewaard.'));
    expect(words(part(element, 'save'))).not.to.contain('Bewaard op dit apparaat (');
  });

  it('brings a read back to its place, and the reader to it', async () => {
    const { element, dialog } = await withList(3);
    buttonIn(dialog, 'Verwijderen: Artikel 2').click();
    await vi.waitFor(() => expect(titles(dialog)).to.equal('Artikel 3, Artikel 1'));
    buttonIn(dialog, 'Ongedaan maken').click();
    await vi.waitFor(() => expect(titles(dialog)).to.equal('Artikel 3, Artikel 2, Artikel 1'));
    await vi.waitFor(() => expect(words(shadow(element).activeElement)).to.equal('Verwijderen: Artikel 2'));
    expect(said(dialog)).to.equal('Het staat weer op de lijst.');
    expect(buttonIn(dialog, 'Ongedaan maken')).to.equal(undefined);
  });

  it('clears the list and brings all of it back', async () => {
    const { element, dialog } = await withList(3);
    buttonIn(dialog, 'Alles wissen').click();
    await vi.waitFor(() => expect(words(shadow(element).activeElement)).to.equal('Ongedaan maken'));
    expect([said(dialog), localStorage.getItem(readingListKey)]).to.deep.equal([
      'Alles is verwijderd.',
      '[]',
    ]);
    expect(buttonIn(dialog, 'Alles wissen')).to.equal(undefined);
    await expect(element).to.be.accessible();
    buttonIn(dialog, 'Ongedaan maken').click();
    await vi.waitFor(() => expect(titles(dialog)).to.equal('Artikel 3, Artikel 2, Artikel 1'));
  });

  it('says in words that the device does not let go of a read', async () => {
    const { dialog } = await withList(1);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    buttonIn(dialog, 'Verwijderen: Artikel 1').click();
    await vi.waitFor(() => expect(said(dialog)).to.contain('Je browser laat deze site niet veranderen'));
    expect(titles(dialog)).to.equal('Artikel 1');
    expect(buttonIn(dialog, 'Ongedaan maken')).to.equal(undefined);
  });

  it('fetches the list only where something is saved', async () => {
    const element = await withChildren({ save: true });
    expect(shadow(element).querySelector('dialog')).to.equal(null);
  });

  it('shows what another element has saved', async () => {
    const one = await withChildren({ save: true });
    const other = await withChildren({ save: true });
    buttonNamed(one, 'Bewaren').click();
    await vi.waitFor(() => expect(buttonNamed(other, 'Bewaard, niet langer bewaren')).to.exist);
  });
});
