import { expect } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { loadHtmlPage } from './load-html-page.js';
import { plainText } from './model/plain-text.js';
import { addressOf } from './testing/blob-address.js';
import { codeOf } from './testing/rejection.js';

const head = `<!doctype html><html lang="nl"><head><base href="https://blog.example/map/">
  <title>Een va | Blog</title><link rel="canonical" href="/va">
  <meta property="og:image" content="beeld.jpg"><meta property="article:modified_time" content="2024-05-04T10:00:00+02:00">`;

const page = `${head}</head><body><nav>Menu</nav><main><article dir="ltr">
  <header><h1>Wat is een <em>va</em>?</h1><time datetime="2024-05-03T10:00">3 mei</time>
  <a rel="author" href="/over">Jo de Wit</a></header>
  <h2 id="herkomst">Herkomst</h2><p>Lees <a href="meer">meer</a>.<script>document.title = 'x'</script></p>
  <img src="a.png" onerror="alert(1)"><mp-reactions><p>Een reactie</p></mp-reactions>
  <div data-mp="related-reads">Lees ook</div>
  <a rel="tag" href="/t">Assistentie</a> <a rel="tag" href="/t">assistentie</a></article>
  <article><p>Kort</p></article></main></body></html>`;

afterEach(() => vi.restoreAllMocks());

describe('loadHtmlPage', () => {
  it('reads what the page shows and declares', async () => {
    const article = await loadHtmlPage(addressOf(page));
    const { content: _, contents, contentReady: __, ...fields } = article;
    expect(fields).to.deep.equal({
      id: 'https://blog.example/va',
      url: 'https://blog.example/va',
      title: 'Wat is een va?',
      lang: 'nl',
      dir: 'ltr',
      authors: [{ name: 'Jo de Wit', url: 'https://blog.example/over' }],
      published: '2024-05-03',
      modified: '2024-05-04T08:00:00.000Z',
      image: 'https://blog.example/map/beeld.jpg',
      tags: ['assistentie'],
      commentsCount: null,
      related: [],
      relatedHeading: null,
    });
    expect(contents).to.deep.equal([{ level: 2, id: 'herkomst', title: 'Herkomst' }]);
  });

  it('brings the article without title, menu, scripts and our own widgets, with absolute addresses', async () => {
    const { content } = await loadHtmlPage(addressOf(page));
    expect(plainText(content)).to.equal('3 mei Jo de Wit Herkomst Lees meer. Assistentie assistentie');
    expect(content.querySelector('p a')!.getAttribute('href')).to.equal('https://blog.example/map/meer');
    expect(content.querySelector('img')!.getAttribute('src')).to.equal('https://blog.example/map/a.png');
    expect(content.querySelector('[onerror], script, h1')).to.equal(null);
  });

  it('invents nothing', async () => {
    const { url, lang, dir, authors, published, modified, image, tags, title } = await loadHtmlPage(
      addressOf('<article><p>Tekst <time datetime="1994-01-01">toen</time></p></article>'),
    );
    expect({ lang, dir, authors, published, modified, image, tags, title }).to.deep.equal({
      lang: null,
      dir: null,
      authors: [],
      published: null,
      modified: null,
      image: null,
      tags: [],
      title: null,
    });
    expect(url).to.match(/^blob:/);
  });

  it('takes the title from the page where the article has none', async () => {
    const title = async (markup: string) =>
      (await loadHtmlPage(addressOf(`${markup}<article>tekst</article>`))).title;
    expect(await title('<h1>Enige kop</h1>')).to.equal('Enige kop');
    expect(await title('<h1>a</h1><h1>b</h1><title>Blog</title>')).to.equal('Blog');
    expect(await title('<title>Blog</title><meta property="og:title" content="Kop">')).to.equal('Kop');
    expect(await title('<title> Blog </title>')).to.equal('Blog');
  });

  it('finds the article where pages keep it', async () => {
    const text = async (markup: string, select?: string) =>
      plainText((await loadHtmlPage(addressOf(markup), { select })).content);
    expect(await text('<div>x</div><main>hoofd</main>')).to.equal('hoofd');
    expect(await text('<div>x</div><div itemprop="text articleBody">lijf</div>')).to.equal('lijf');
    expect(await text('<article>kort</article><article>langer stuk</article>')).to.equal('langer stuk');
    expect(await text('<article></article><main>hoofd</main>')).to.equal('hoofd');
    expect(await text('<article>a</article><div class="b">gekozen</div>', '.b')).to.equal('gekozen');
  });

  it('runs nothing of the page', async () => {
    Object.assign(window, { ran: vi.fn() });
    await loadHtmlPage(addressOf('<script>parent.ran()</script><article onclick="ran()">x</article>'));
    expect((window as unknown as { ran: ReturnType<typeof vi.fn> }).ran.mock.calls.length).to.equal(0);
  });
});

describe('loadHtmlPage fails', () => {
  it('as not-found where the server has nothing', async () => {
    const { status } = await fetch('/__missing__/article.html', { headers: { accept: 'application/json' } });
    expect(status).to.equal(404);
    expect(await codeOf(loadHtmlPage('/__missing__/article.png'))).to.equal('not-found');
  });

  it('as wrong-type for anything but HTML', async () => {
    for (const type of ['application/json', 'text/plain', 'image/svg+xml', 'application/pdf'])
      expect(
        await codeOf(loadHtmlPage(addressOf('<svg xmlns="http://www.w3.org/2000/svg"/>', type))),
      ).to.equal('wrong-type');
  });

  it('as empty where the page holds no article', async () => {
    expect(await codeOf(loadHtmlPage(addressOf('')))).to.equal('empty');
    expect(await codeOf(loadHtmlPage(addressOf('<div>tekst</div>')))).to.equal('empty');
    expect(await codeOf(loadHtmlPage(addressOf('<article>a</article>'), { select: '.weg' }))).to.equal(
      'empty',
    );
    expect(await codeOf(loadHtmlPage(addressOf('<article><script>1</script></article>')))).to.equal('empty');
  });

  it('as invalid for what is no selector and no address', async () => {
    expect(await codeOf(loadHtmlPage(addressOf('<p>'), { select: '((' }))).to.equal('invalid');
    expect(await codeOf(loadHtmlPage('https://'))).to.equal('invalid');
  });

  it('as blocked where no answer may be read, and as offline where there is no network', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    expect(await codeOf(loadHtmlPage('blob:https://a.example/weg'))).to.equal('blocked');
    online.mockReturnValue(false);
    expect(await codeOf(loadHtmlPage('blob:https://a.example/weg'))).to.equal('offline');
  });

  it('as timeout after the time given, 8 seconds by default', async () => {
    const sent: number[] = [];
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
      sent.push(this.timeout);
      this.dispatchEvent(new ProgressEvent('timeout'));
    });
    expect(await codeOf(loadHtmlPage('/traag'))).to.equal('timeout');
    expect(await codeOf(loadHtmlPage('/traag', { timeoutMs: 50 }))).to.equal('timeout');
    expect(sent).to.deep.equal([8000, 50]);
  });

  it('with the reason of the signal, before and after the request went out', async () => {
    const reason = new Error('weg');
    const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
    expect(await caught(loadHtmlPage('/x', { signal: AbortSignal.abort(reason) }))).to.equal(reason);
    const stop = new AbortController();
    const loading = caught(loadHtmlPage(addressOf(page), { signal: stop.signal }));
    stop.abort(reason);
    expect(await loading).to.equal(reason);
  });
});
