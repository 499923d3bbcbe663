import { expect } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { loadArticle } from './load-article.js';
import { plainText } from './model/plain-text.js';
import type { ArticleSource } from './sources/source.js';
import { addressOf } from './testing/blob-address.js';
import { codeOf } from './testing/rejection.js';

const post = (more: object = {}) => ({
  id: 7,
  link: 'https://blog.example/va/',
  title: { rendered: 'Een va' },
  content: { rendered: '<p>Tekst</p>', protected: false },
  ...more,
});
const json = (value: unknown) => addressOf(JSON.stringify(value), 'application/json');
const textOf = async (...args: Parameters<typeof loadArticle>) =>
  plainText((await loadArticle(...args)).content);

afterEach(() => vi.restoreAllMocks());

describe('loadArticle decides', () => {
  it('by the media type', async () => {
    expect(await textOf(addressOf('<article>pagina</article>', 'text/html; charset=utf-8'))).to.equal(
      'pagina',
    );
    expect(await textOf(addressOf('**vet**', 'text/markdown'))).to.equal('vet');
    expect(await textOf(addressOf('Titel\n\nEen **zin**.', 'text/plain'))).to.equal('Een **zin**.');
  });

  it('by the shape, where the type says little', async () => {
    const page = '<!-- x --><!doctype html><article>pagina</article>';
    expect(await textOf(addressOf(page, 'text/plain'))).to.equal('pagina');
    const feed =
      '<?xml version="1.0"?><rss><channel><item><description>kort</description></item></channel></rss>';
    expect(await textOf(addressOf(feed, ''))).to.equal('kort');
    expect(await textOf(addressOf(JSON.stringify(post()), 'text/plain'))).to.equal('Tekst');
    expect(await textOf(addressOf('# Kop\n\nMet *nadruk*.', 'text/plain'))).to.equal('Met nadruk.');
    expect(await textOf(json({ id: '1', content_text: 'Een zin.' }))).to.equal('Een zin.');
  });

  it('by what it is told, and fails where that is wrong', async () => {
    expect(await textOf(addressOf('# Kop', 'text/plain'), { type: 'text' })).to.equal('# Kop');
    expect(await textOf(addressOf('Gewoon *zo*.', 'text/plain'), { type: 'markdown' })).to.equal(
      'Gewoon zo.',
    );
    const page = addressOf('<!doctype html><article>pagina</article>');
    for (const type of ['markdown', 'text', 'wordpress', 'json-feed', 'rss'])
      expect(await codeOf(loadArticle(page, { type })), type).to.equal('wrong-type');
    expect(await codeOf(loadArticle(json(post()), { type: 'html' }))).to.equal('wrong-type');
    expect(await codeOf(loadArticle(json(post()), { type: 'text' }))).to.equal('wrong-type');
    expect(await codeOf(loadArticle(page, { type: 'gopher' }))).to.equal('invalid');
  });
});

describe('loadArticle picks', () => {
  const feed = (items: object[]) => json({ version: 'https://jsonfeed.org/version/1.1', items });
  const items = [
    { id: 'a', url: 'https://blog.example/a', content_text: 'Eerste.' },
    { id: 'b', url: 'https://blog.example/b c', content_text: 'Tweede.' },
  ];

  it('the first entry, or the one that the fragment names', async () => {
    expect(await textOf(feed(items))).to.equal('Eerste.');
    expect(await textOf(`${feed(items)}#b`)).to.equal('Tweede.');
    expect(await textOf(`${feed(items)}#https://blog.example/b%20c`)).to.equal('Tweede.');
    expect(await codeOf(loadArticle(`${feed(items)}#c`))).to.equal('empty');
    const second = post({ id: 8, slug: 'twee', content: { rendered: '<p>Twee</p>' } });
    expect(await textOf(`${json([post(), second])}#twee`)).to.equal('Twee');
  });

  it('what is selected in a page', async () => {
    const page = addressOf('<article>a</article><div class="b">gekozen</div>');
    expect(await textOf(page, { select: '.b' })).to.equal('gekozen');
    expect(await codeOf(loadArticle(page, { select: '.c' }))).to.equal('empty');
    expect(await codeOf(loadArticle(page, { select: '((' }))).to.equal('invalid');
  });
});

describe('loadArticle asks the host', () => {
  const gemini: ArticleSource = {
    type: 'gemini',
    accepts: ({ type }) => type === 'text/gemini',
    read: ({ text }) => ({
      title: 'Van de host',
      content: `<p onclick="x()">${text}</p><script>x()</script>`,
    }),
  };
  const address = () => addressOf('=> tekst', 'text/gemini');

  it('first, and sanitises what comes of it', async () => {
    const article = await loadArticle(address(), { sources: [gemini] });
    expect(article.title).to.equal('Van de host');
    expect(article.content.querySelector('[onclick], script')).to.equal(null);
    expect(plainText(article.content)).to.equal('=> tekst');
  });

  it('by name for what it would not have taken', async () => {
    const options = { sources: [gemini], type: 'gemini' };
    expect(await textOf(addressOf('los', 'text/plain'), options)).to.equal('los');
  });

  it('and takes no failure of it for an article', async () => {
    const broken: ArticleSource = {
      ...gemini,
      read: () => {
        throw new Error('stuk');
      },
    };
    expect(await codeOf(loadArticle(address(), { sources: [broken] }))).to.equal('invalid');
    expect(await codeOf(loadArticle(address(), { sources: [{ ...gemini, read: () => ({}) }] }))).to.equal(
      'empty',
    );
    expect(await codeOf(loadArticle(address()))).to.equal('wrong-type');
  });
});

describe('loadArticle fails', () => {
  it('as denied for a post behind a password, and says so', async () => {
    const secret = post({ content: { rendered: '', protected: true } });
    const error = (await loadArticle(json(secret)).catch((reason: unknown) => reason)) as Error;
    expect(error).to.include({ name: 'SourceError', code: 'denied' });
    expect(error.message).to.match(/behind a password/);
  });

  it('as empty where there is nothing to read', async () => {
    expect(await codeOf(loadArticle(json(post({ content: { rendered: '<p>&nbsp;</p>' } }))))).to.equal(
      'empty',
    );
    expect(await codeOf(loadArticle(json([])))).to.equal('empty');
    expect(await codeOf(loadArticle(addressOf(' \n', 'text/plain')))).to.equal('empty');
    expect(await codeOf(loadArticle(addressOf('<rss><channel/></rss>', 'application/rss+xml')))).to.equal(
      'empty',
    );
    expect(await codeOf(loadArticle(addressOf('# Alleen een titel', 'text/markdown')))).to.equal('empty');
  });

  it('as invalid for what is broken', async () => {
    expect(await codeOf(loadArticle(addressOf('{', 'application/json')))).to.equal('invalid');
    expect(await codeOf(loadArticle(addressOf('<rss><item></rss>', 'application/rss+xml')))).to.equal(
      'invalid',
    );
    expect(await codeOf(loadArticle('https://'))).to.equal('invalid');
  });

  it('as wrong-type for what is no article, never as raw text', async () => {
    const wrong: [string, string][] = [
      ['body{}', 'text/css'],
      ['%PDF-1.7 \0\0', 'application/octet-stream'],
      ['%PDF-1.7', 'application/pdf'],
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
      ['<p>los stuk</p>', 'text/plain'],
      ['{"a":1}', 'application/json'],
      ['[1,2]', 'text/plain'],
      ['\ufffd\ufffd\ufffd PNG', ''],
    ];
    for (const [text, type] of wrong)
      expect(await codeOf(loadArticle(addressOf(text, type))), text).to.equal('wrong-type');
  });

  it('as not-found, blocked, offline and timeout like every request', async () => {
    expect(await codeOf(loadArticle('/__missing__/stuk.png'))).to.equal('not-found');
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    expect(await codeOf(loadArticle('blob:https://a.example/weg'))).to.equal('blocked');
    online.mockReturnValue(false);
    expect(await codeOf(loadArticle('blob:https://a.example/weg'))).to.equal('offline');
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
      expect(this.timeout).to.equal(8000);
      this.dispatchEvent(new ProgressEvent('timeout'));
    });
    expect(await codeOf(loadArticle('/traag'))).to.equal('timeout');
  });

  it('with the reason of the signal, and leaves no rejection unhandled', async () => {
    const unhandled = vi.fn();
    addEventListener('unhandledrejection', unhandled);
    const reason = new Error('weg');
    const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
    expect(await caught(loadArticle('/x', { signal: AbortSignal.abort(reason) }))).to.equal(reason);
    const stop = new AbortController();
    const loading = caught(
      loadArticle(addressOf('# a\n\nb'.repeat(9000), 'text/markdown'), { signal: stop.signal }),
    );
    stop.abort(reason);
    expect(await loading).to.equal(reason);
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', unhandled);
    expect(unhandled.mock.calls.length).to.equal(0);
  });
});
