import { createArticle, ReadingListController, readingListKey } from '@meepraten/article-sources';
import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { addressOf, deadAddress, entries, feedOf } from '../testing/feeds.js';
import './related-reads.define.js';
import { readLayouts, RelatedReads } from './related-reads.js';
import type { RelatedReadOpenEvent } from './related-reads.events.js';

const shadow = (element: RelatedReads) => element.shadowRoot!;
const part = (element: RelatedReads, name: string) =>
  shadow(element).querySelector<HTMLElement>(`[part=${name}]`);
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const links = (element: RelatedReads) => [
  ...shadow(element).querySelectorAll<HTMLAnchorElement>('[part=link]'),
];
const titles = (element: RelatedReads) => links(element).map(words);
const slot = (element: RelatedReads) => shadow(element).querySelector('slot');

const servedList = html`<h3>Lees ook mijn andere artikelen:</h3>
  <ul>
    <li><a href="https://blog.example/vissen">Over vissen</a></li>
    <li><a href="https://blog.example/tarief?utm_source=x">Wat kost het?</a></li>
    <li><a href="https://blog.example/agenda/">Je agenda uit handen</a></li>
  </ul>`;

/** Far below what a reader sees, as most such lists are. */
const belowTheFold = (element: unknown) =>
  fixture<HTMLElement>(
    html`<div>
      <div style="block-size: 5000px"></div>
      ${element}
    </div>`,
  );

/** An element with an article, as far as a list knows it. */
const articleElement = (text: string | Node) => {
  const content = document.createDocumentFragment();
  content.append(text);
  const article = createArticle({ url: 'https://blog.example/va', title: 'Een va', lang: 'nl', content });
  return Object.assign(document.createElement('section'), { id: 'va', article });
};

const agendaArticle = () => articleElement('Een assistent op afstand beheert de agenda en boekt reizen.');

const settled = async (element: RelatedReads) => {
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false), { timeout: 10_000 });
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};

const loaded = async (attributes: Partial<RelatedReads>, children: unknown = '') => {
  const element = await fixture<RelatedReads>(
    html`<mp-related-reads lang="nl">${children}</mp-related-reads>`,
  );
  Object.assign(element, attributes);
  await element.updateComplete;
  await settled(element);
  return element;
};

beforeEach(() => localStorage.removeItem(readingListKey));
afterEach(() => vi.restoreAllMocks());

describe('mp-related-reads around children', () => {
  it('draws the served heading and links, in the given order', async () => {
    const element = await loaded({}, servedList);
    expect(element).to.be.instanceOf(RelatedReads);
    expect(words(part(element, 'heading'))).to.equal('Lees ook mijn andere artikelen:');
    expect(part(element, 'heading')!.ariaLevel).to.equal('3');
    expect(titles(element)).to.deep.equal(['Over vissen', 'Wat kost het?', 'Je agenda uit handen']);
    expect(links(element)[1]!.href).to.equal('https://blog.example/tarief?utm_source=x');
    expect(slot(element)).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('leaves out itself, what leads nowhere, and what is there twice', async () => {
    const element = await loaded(
      {},
      html`<ul>
        <li><a href=${document.URL + '#boven'}>Deze pagina</a></li>
        <li><a href="javascript:alert(1)">Kwaad</a></li>
        <li><a href="mailto:a@example.org">Post</a></li>
        <li><a href="https://blog.example/a?b=1&amp;a=2">Eerst</a></li>
        <li><a href="https://blog.example/a/?a=2&amp;b=1&amp;fbclid=9">Nog eens</a></li>
        <li>Zonder link</li>
        <li><a href="https://blog.example/leeg"></a></li>
      </ul>`,
    );
    expect(titles(element)).to.deep.equal(['Eerst']);
  });

  it('shows no bare heading where there is nothing to show', async () => {
    const element = await loaded({}, html`<h2>Lees ook</h2>`);
    expect(part(element, 'heading')).to.equal(null);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.offsetHeight).to.equal(0);
  });

  it('shows at most `max-items`, and pinned ones in any case and on top', async () => {
    const children = html`<ul>
      ${[1, 2, 3, 4, 5, 6, 7].map(
        (n) => html`<li ?data-pinned=${n > 5}><a href="https://blog.example/${n}">${n}</a></li>`,
      )}
    </ul>`;
    const element = await loaded({}, children);
    expect(titles(element)).to.deep.equal(['6', '7', '1', '2', '3']);
    element.maxItems = 1;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['6', '7']);
  });

  it('follows what the page does with the list', async () => {
    const element = await loaded({}, servedList);
    element.querySelector('li')!.remove();
    await vi.waitFor(() => expect(titles(element)).to.deep.equal(['Wat kost het?', 'Je agenda uit handen']));
  });

  it('takes a heading of its own, or has one in the language of the page', async () => {
    const element = await loaded({}, html`<a href="https://blog.example/a">Een</a>`);
    expect(words(part(element, 'heading'))).to.equal('Lees ook');
    element.lang = 'en';
    await vi.waitFor(() => expect(words(part(element, 'heading'))).to.equal('Read on'));
    element.heading = 'Verder lezen';
    await element.updateComplete;
    expect(words(part(element, 'heading'))).to.equal('Verder lezen');
  });

  it('has a heading that fits the part of the page it stands in', async () => {
    const link = html`<mp-related-reads><a href="https://blog.example/a">Een</a></mp-related-reads>`;
    const levels = await Promise.all(
      [
        html`<div>${link}</div>`,
        html`<article>
          <h1>Artikel</h1>
          ${link}
        </article>`,
        html`<section>
          <h3>Meer</h3>
          ${link}
        </section>`,
        html`<section>
          <h6>Diep</h6>
          ${link}
        </section>`,
      ].map(async (around) => {
        const page = await fixture(around);
        const element = page.querySelector('mp-related-reads')!;
        await vi.waitFor(() => expect(part(element, 'heading')).to.exist);
        return part(element, 'heading')!.ariaLevel;
      }),
    );
    expect(levels).to.deep.equal(['2', '2', '4', '6']);
  });

  it('does not take over while a served link has focus', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <late-reads
          >${['a', 'b'].map((name) => html`<a href="https://blog.example/${name}">${name}</a>`)}</late-reads
        >
      </div>`,
    );
    const [first, second] = page.querySelectorAll('a');
    first!.focus();
    customElements.define('late-reads', class extends RelatedReads {});
    const element = page.querySelector<RelatedReads>('late-reads')!;
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).to.equal(first);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).to.equal(second);
    second!.blur();
    await vi.waitFor(() => expect(titles(element)).to.deep.equal(['a', 'b']));
    expect(slot(element)).to.equal(null);
  });
});

describe('mp-related-reads with src', () => {
  it('shows the reads of a feed', async () => {
    const element = await fixture<RelatedReads>(html`<mp-related-reads lang="nl"></mp-related-reads>`);
    element.src = feedOf(entries);
    const { reads } = (await oneEvent(element, 'related-reads-loaded')) as Event & {
      reads: { title: string }[];
    };
    expect(reads.map(({ title }) => title)).to.deep.equal(['Vissen', 'Tarief', 'Agenda', 'Reizen']);
    expect(titles(element)).to.deep.equal(['Vissen', 'Tarief', 'Agenda', 'Reizen']);
    expect(words(part(element, 'list'))).to.contain('Over geld.');
    await expect(element).to.be.accessible();
  });

  it('says in words that it is loading', async () => {
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {});
    const element = await fixture<RelatedReads>(
      html`<mp-related-reads lang="nl" src="/traag"></mp-related-reads>`,
    );
    expect(words(part(element, 'status'))).to.equal('Artikelen laden…');
    expect(element.matches(':state(loading)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('fills the list of the page up, and knows the same address again', async () => {
    const element = await loaded({ src: feedOf(entries) }, servedList);
    expect(titles(element)).to.deep.equal(['Over vissen', 'Wat kost het?', 'Je agenda uit handen', 'Reizen']);
  });

  it('sorts by date when asked', async () => {
    const element = await loaded({ src: feedOf(entries), order: 'newest', maxItems: 2 });
    expect(titles(element)).to.deep.equal(['Reizen', 'Agenda']);
  });

  it('shows nothing for a feed without articles', async () => {
    const element = await loaded({ src: feedOf([]) });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(words(shadow(element).firstElementChild)).to.equal('');
  });

  it('shows pictures with room for them, and text as text', async () => {
    const element = await loaded({
      src: feedOf([{ ...entries[1], title: '<img src=x onerror=alert(1)>', summary: '<b>vet</b>' }]),
      withImages: true,
    });
    const image = part(element, 'image') as HTMLImageElement;
    expect(image.alt).to.equal('');
    expect(image.loading).to.equal('lazy');
    expect(image.offsetHeight).to.be.greaterThan(30);
    expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(shadow(element).querySelector('b')).to.equal(null);
  });

  it('puts what can be done with a read under its text, where there is no room beside it', async () => {
    const element = await loaded({ src: feedOf([entries[1]!]), withImages: true, save: 'local' });
    await vi.waitFor(() => expect(part(element, 'save')).to.not.equal(null));
    const placed = (name: string) => part(element, name)!.getBoundingClientRect();
    expect(placed('save').top).to.be.lessThan(placed('link').bottom);
    element.style.inlineSize = '250px';
    expect(placed('save').top).to.be.at.least(placed('link').bottom);
    expect(placed('save').left).to.be.greaterThan(placed('image').right);
  });

  for (const layout of readLayouts)
    it(`breaks a word that is too long for its line, as ${layout}`, async () => {
      const title = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken';
      const element = await loaded({ src: feedOf([{ ...entries[1]!, title }]), layout });
      element.style.inlineSize = '200px';
      const right = (name: string) => part(element, name)!.getBoundingClientRect().right;
      expect(right('link')).to.be.at.most(right('item'));
    });

  for (const layout of readLayouts)
    it(`is accessible as ${layout}, with all that can be told`, async () => {
      const element = await loaded({ src: feedOf(entries), layout, withImages: true, save: 'local' });
      expect(part(element, 'list')!.dataset['layout']).to.equal(layout);
      expect(words(part(element, 'list'))!.includes('Over geld.')).to.equal(layout !== 'compact');
      await expect(element).to.be.accessible();
    });

  for (const [lang, heading] of [
    ['nl', 'Lees ook'],
    ['en', 'Read on'],
    ['de', 'Lesen Sie auch'],
    ['ar', 'اقرأ أيضًا'],
    ['ja', 'Read on'],
  ] as const)
    it(`has a heading in the language of the page: ${lang}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang="${lang}-XX"><mp-related-reads src=${feedOf(entries)}></mp-related-reads></div>`,
      );
      const element = box.querySelector('mp-related-reads') as RelatedReads;
      await settled(element);
      await vi.waitFor(() => expect(words(part(element, 'heading'))).to.equal(heading));
    });

  describe('with structured data', () => {
    const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
    const told = () => blocks().map(({ textContent }) => JSON.parse(textContent ?? '') as object);

    it('describes what it shows, once, and takes that away with it', async () => {
      const element = await loaded({ withStructuredData: true }, servedList);
      await vi.waitFor(() => expect(told()).to.have.length(1));
      expect(told()[0]).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        name: 'Lees ook mijn andere artikelen:',
        numberOfItems: 3,
        itemListElement: links(element).map(({ href, textContent }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: href,
          name: textContent,
        })),
      });
      element.maxItems = 2;
      await vi.waitFor(() => expect(told()[0]).to.have.property('numberOfItems', 2));
      element.withStructuredData = false;
      await vi.waitFor(() => expect(blocks()).to.deep.equal([]));
      element.withStructuredData = true;
      await vi.waitFor(() => expect(blocks()).to.have.length(1));
      element.remove();
      expect(blocks()).to.deep.equal([]);
    });

    it('says nothing where the page has a list of its own, or nothing is asked', async () => {
      await loaded({}, servedList);
      expect(blocks()).to.deep.equal([]);
      await fixture(html`<ul itemscope itemtype="https://schema.org/ItemList"></ul>`);
      await loaded({ withStructuredData: true }, servedList);
      await aTimeout(50);
      expect(blocks()).to.deep.equal([]);
    });
  });

  it('points its arrows the way that is read', async () => {
    const arrows = async (dir: string) => {
      const box = await fixture<HTMLElement>(
        html`<div dir=${dir}>
          <mp-related-reads layout="compact"><a href="https://blog.example/een">Een</a></mp-related-reads>
        </div>`,
      );
      const element = box.querySelector('mp-related-reads') as RelatedReads;
      await element.updateComplete;
      return getComputedStyle(shadow(element).querySelector('li')!, '::before').content;
    };
    expect(await arrows('ltr')).to.contain('→');
    expect(await arrows('rtl')).to.contain('←');
  });

  it('ends the request for an address that is no longer asked for', async () => {
    const sent = vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {});
    const ended = vi.spyOn(XMLHttpRequest.prototype, 'abort');
    const element = await fixture<RelatedReads>(html`<mp-related-reads src="/een"></mp-related-reads>`);
    await vi.waitFor(() => expect(sent.mock.calls).to.have.length(1));
    sent.mockRestore();
    element.src = feedOf(entries);
    await vi.waitFor(() => expect(titles(element)).to.have.length(4));
    expect(ended.mock.calls).to.have.length(1);
  });
});

describe('mp-related-reads when the feed does not come', () => {
  const failing = async (src: string, children: unknown = '') => {
    const element = await fixture<RelatedReads>(
      html`<mp-related-reads lang="nl">${children}</mp-related-reads>`,
    );
    setTimeout(() => Object.assign(element, { src }));
    const { code } = (await oneEvent(element, 'related-reads-failed')) as Event & { code: string };
    await settled(element);
    return { element, code };
  };

  it('tells what happened by a code', async () => {
    expect((await failing(deadAddress())).code).to.equal('blocked');
    expect((await failing(addressOf('<p>', 'text/html'))).code).to.equal('wrong-type');
    expect((await failing(addressOf('{"version": 1}'))).code).to.equal('wrong-type');
    expect((await failing(addressOf('{"version":'))).code).to.equal('invalid');
    expect((await failing('/bestaat/niet.json')).code).to.equal('not-found');
  });

  it('goes on with the served list, without a word', async () => {
    const { element } = await failing(deadAddress(), servedList);
    expect(titles(element)).to.have.length(3);
    expect(words(part(element, 'status'))).to.equal('');
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('says so in words where there is no list, and tries again when asked', async () => {
    const { element } = await failing(deadAddress());
    expect(words(part(element, 'status'))).to.contain('De lijst met artikelen kan nu niet worden getoond.');
    await expect(element).to.be.accessible();
    const again = oneEvent(element, 'related-reads-failed');
    shadow(element).querySelector('button')!.click();
    expect(shadow(element).activeElement).to.equal(part(element, 'status'));
    await again;
  });

  it('leaves other children where they are', async () => {
    const { element } = await failing(deadAddress(), html`<p>Straks meer</p>`);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });
});

describe('mp-related-reads for an article', () => {
  const ranked = async (attributes: Partial<RelatedReads> = {}, children: unknown = servedList) => {
    const page = await belowTheFold([
      agendaArticle(),
      html`<mp-related-reads lang="nl" for="va">${children}</mp-related-reads>`,
    ]);
    const element = page.querySelector('mp-related-reads')!;
    Object.assign(element, { src: feedOf(entries), ...attributes });
    await element.updateComplete;
    await settled(element);
    return element;
  };

  it('puts what is related by its text on top, and what is related to nothing last', async () => {
    const element = await ranked();
    expect(titles(element)).to.deep.equal(['Reizen', 'Je agenda uit handen', 'Wat kost het?', 'Over vissen']);
  });

  it('does not fill up with what is related to nothing', async () => {
    expect(titles(await ranked({}, ''))).to.deep.equal(['Reizen', 'Agenda', 'Tarief']);
  });

  it('says what they have in common when asked', async () => {
    const element = await ranked({ withReasons: true });
    expect(words(part(element, 'reason'))).to.match(/^Gaat ook over: \w+/);
    await expect(element).to.be.accessible();
  });

  it('keeps a pinned read on top', async () => {
    const element = await ranked(
      {},
      html`<ul>
        <li data-pinned><a href="https://blog.example/vissen">Vast</a></li>
      </ul>`,
    );
    expect(titles(element)[0]).to.equal('Vast');
  });

  it('never offers the article itself', async () => {
    const src = feedOf([...entries, { ...entries[2], id: 'va', url: 'https://blog.example/va/' }]);
    expect(titles(await ranked({ src }, ''))).to.have.members(['Reizen', 'Agenda', 'Tarief']);
  });

  it('keeps the given order when that is asked for', async () => {
    expect(titles(await ranked({ order: 'given' }))).to.deep.equal([
      'Over vissen',
      'Wat kost het?',
      'Je agenda uit handen',
      'Reizen',
    ]);
  });

  it('offers nothing of a feed in another language or nearly twice, in whatever order', async () => {
    const [, tarief] = entries;
    const copy = { ...tarief, id: 'kopie', url: 'https://elders.example/tarief', title: 'Tarief' };
    const english = { ...entries[3], id: 'en', url: 'https://blog.example/en', language: 'en' };
    const src = feedOf([...entries, copy, english]);
    for (const order of ['given', 'newest'] as const)
      expect(titles(await ranked({ src, order }, '')).toSorted()).to.deep.equal([
        'Agenda',
        'Reizen',
        'Tarief',
        'Vissen',
      ]);
  });

  it('ranks when the article comes later', async () => {
    const element = articleElement('');
    const page = await belowTheFold([
      Object.assign(element, { article: null }),
      html`<mp-related-reads for="va" src=${feedOf(entries)}>${servedList}</mp-related-reads>`,
    ]);
    const list = page.querySelector('mp-related-reads')!;
    await settled(list);
    expect(titles(list)[0]).to.equal('Over vissen');
    element.article = agendaArticle().article;
    element.dispatchEvent(new Event('article-loaded', { bubbles: true }));
    await vi.waitFor(() => expect(titles(list)[0]).to.equal('Reizen'));
  });

  it('compares with its own entry in the feed where no article is named', async () => {
    const src = feedOf([...entries, { ...entries[2], id: 'hier', url: document.URL, title: 'Hier' }]);
    const element = await loaded({ src, order: 'related' });
    expect(titles(element)).to.not.include('Hier');
    expect(titles(element)).to.not.include('Vissen');
  });

  it('takes from the feed what the page does not tell of the article: its tags', async () => {
    const own = { id: 'hier', url: document.URL, title: 'Hier', tags: ['planning'] };
    const reasonsWith = async (...items: object[]) =>
      words(part(await ranked({ withReasons: true, src: feedOf(items) }, ''), 'list'));
    expect(await reasonsWith(...entries)).to.not.contain('Planning');
    expect(await reasonsWith(...entries, own)).to.contain('Planning');
  });

  it('counts a link in the text for a sign of kinship, and says so', async () => {
    const link = Object.assign(document.createElement('a'), { href: 'https://blog.example/tarief' });
    link.append('dit stuk');
    const page = await belowTheFold([
      articleElement(link),
      html`<mp-related-reads lang="nl" for="va" with-reasons src=${feedOf(entries)}></mp-related-reads>`,
    ]);
    const list = page.querySelector('mp-related-reads')!;
    await settled(list);
    expect(titles(list)[0]).to.equal('Tarief');
    expect(words(part(list, 'reason'))).to.equal('Wordt in dit artikel genoemd');
  });

  it('does not move what a reader may be looking at', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>${agendaArticle()}<mp-related-reads for="va">${servedList}</mp-related-reads></div>`,
    );
    const element = page.querySelector('mp-related-reads')!;
    await settled(element);
    element.src = '';
    expect(titles(element)).to.deep.equal(['Over vissen', 'Wat kost het?', 'Je agenda uit handen']);
  });

  it('does not move what has focus', async () => {
    const element = articleElement('');
    const page = await belowTheFold([
      Object.assign(element, { article: null }),
      html`<mp-related-reads for="va" src=${feedOf(entries)}>${servedList}</mp-related-reads>`,
    ]);
    const list = page.querySelector('mp-related-reads')!;
    await settled(list);
    links(list)[1]!.focus({ preventScroll: true });
    element.article = agendaArticle().article;
    element.dispatchEvent(new Event('article-loaded', { bubbles: true }));
    await aTimeout(50);
    await settled(list);
    expect(titles(list).slice(0, 3)).to.deep.equal(['Over vissen', 'Wat kost het?', 'Je agenda uit handen']);
  });
});

describe('mp-related-reads and its reader', () => {
  const click = (link: HTMLElement, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
    // The page under test must not be left.
    addEventListener('click', (last) => ((last as { canceled?: boolean }).canceled = last.defaultPrevented), {
      once: true,
    });
    addEventListener('click', (last) => last.preventDefault(), { once: true });
    link.dispatchEvent(event);
    return (event as { canceled?: boolean }).canceled;
  };

  it('says which read is opened, and lets the link do its work', async () => {
    const element = await loaded({}, servedList);
    const onOpen = vi.fn();
    element.addEventListener('related-read-open', onOpen);
    expect(click(links(element)[0]!)).to.equal(false);
    const [event] = onOpen.mock.lastCall as [RelatedReadOpenEvent];
    expect(event.read.url).to.equal('https://blog.example/vissen');
    expect(onOpen.mock.calls.length).to.equal(1);
  });

  it('leaves the opening to the site that cancels the event', async () => {
    const element = await loaded({}, servedList);
    element.addEventListener('related-read-open', (event) => event.preventDefault());
    expect(click(links(element)[0]!)).to.equal(true);
  });

  it('leaves clicks with a modifier and with other buttons to the browser', async () => {
    const element = await loaded({}, servedList);
    element.addEventListener('related-read-open', (event) => event.preventDefault());
    expect(click(links(element)[0]!, { ctrlKey: true })).to.equal(false);
    expect(click(links(element)[0]!, { metaKey: true })).to.equal(false);
    expect(click(links(element)[0]!, { button: 1 })).to.equal(false);
  });

  it('draws the list together with its buttons, and the served one until then', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('mp-related-reads');
    element.save = 'local';
    element.append(Object.assign(document.createElement('a'), { href: 'https://blog.example/a', text: 'A' }));
    place.append(element);
    const buttonsWhenDrawn = await new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!part(element, 'link')) return;
        observer.disconnect();
        resolve(shadow(element).querySelectorAll('[part=save]').length);
      }).observe(shadow(element), { childList: true, subtree: true });
    });
    expect(buttonsWhenDrawn).to.equal(1);
  });

  it('draws the list without buttons where they do not come', async () => {
    vi.spyOn(ReadingListController.prototype, 'hostConnected').mockImplementationOnce(() => {
      throw new TypeError('The code did not come.');
    });
    const element = await loaded({ save: 'local' }, servedList);
    expect(titles(element)).to.have.length(3);
    expect(part(element, 'save')).to.equal(null);
  });

  it('saves a read on the device and takes it back', async () => {
    const element = await loaded({ save: 'local' }, servedList);
    const onSave = vi.fn();
    element.addEventListener('article-save', onSave);
    const button = part(element, 'save')!;
    expect(words(button)).to.equal('Bewaren: Over vissen');
    button.click();
    await element.updateComplete;
    expect(onSave.mock.calls.length).to.equal(1);
    expect(words(button)).to.equal('Bewaard, niet langer bewaren: Over vissen');
    expect(words(part(element, 'status'))).to.equal('Bewaard op dit apparaat.');
    await expect(element).to.be.accessible();
    button.click();
    await element.updateComplete;
    expect(localStorage.getItem(readingListKey)).to.equal('[]');
  });
});

describe('mp-related-reads in a page that changes', () => {
  it('keeps what it shows when it is moved, and does not load again', async () => {
    const element = await loaded({ src: feedOf(entries) });
    const fetched = vi.spyOn(XMLHttpRequest.prototype, 'send');
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    await aTimeout(20);
    expect(titles(element)).to.have.length(4);
    expect(fetched.mock.calls.length).to.equal(0);
  });

  it('ends its request when it leaves the page, and starts anew when it comes back', async () => {
    const sent = vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementationOnce(() => {});
    const ended = vi.spyOn(XMLHttpRequest.prototype, 'abort');
    const element = await fixture<RelatedReads>(html`<mp-related-reads></mp-related-reads>`);
    const page = element.parentElement!;
    element.src = feedOf(entries);
    await vi.waitFor(() => expect(sent.mock.calls).to.have.length(1));
    element.remove();
    await aTimeout(20);
    expect(ended.mock.calls).to.have.length(1);
    page.append(element);
    await vi.waitFor(() => expect(titles(element)).to.have.length(4));
  });

  it('stays the first class when it is defined again', async () => {
    const warn = vi.spyOn(console, 'warn');
    const again = './related-reads.define.js?again';
    await import(/* @vite-ignore */ again).catch(() => {});
    expect(customElements.get('mp-related-reads')).to.equal(RelatedReads);
    expect(warn.mock.calls.length).to.equal(0);
  });
});
