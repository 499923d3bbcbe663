import { expect } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { loadJsonFeed } from '../load-feed.js';
import { addressOf } from '../testing/blob-address.js';
import { codeOf } from '../testing/rejection.js';

const version = 'https://jsonfeed.org/version/1.1';
const feedOf = (items: unknown, more: object = {}) =>
  addressOf(JSON.stringify({ version, title: 'Blog', items, ...more }), 'application/feed+json');

afterEach(() => vi.restoreAllMocks());

describe('loadJsonFeed', () => {
  it('reads every field that an item shows', async () => {
    const item = {
      id: 7,
      url: 'https://a.example/va',
      title: ' Een  va ',
      summary: 'Kort',
      content_html: '<p>Een <b>vir</b>tueel</p><p>assistent &amp; meer</p><script>x</script>',
      tags: ['va', 2024, null],
      image: 'https://a.example/a.png',
      date_published: '2024-05-03T10:00:00+02:00',
      language: 'nl-BE',
      authors: [{ name: 'Jo', url: 'javascript:alert(1)' }, {}],
    };
    expect(await loadJsonFeed(feedOf([item]))).to.deep.equal({
      title: 'Blog',
      items: [
        {
          id: '7',
          url: 'https://a.example/va',
          title: 'Een va',
          summary: 'Kort',
          text: 'Een virtueel assistent & meer',
          tags: ['va', '2024'],
          image: 'https://a.example/a.png',
          published: '2024-05-03T08:00:00.000Z',
          lang: 'nl-BE',
          authors: [{ name: 'Jo', url: null }],
          links: [],
        },
      ],
    });
  });

  it('falls back on what the feed says of all its items', async () => {
    const feed = feedOf([{ url: 'https://a.example/', title: 'x' }], {
      language: 'nl',
      author: { name: 'Jo', url: 'https://a.example/jo' },
    });
    const [item] = (await loadJsonFeed(feed)).items;
    expect(item).to.deep.include({ id: 'https://a.example/', lang: 'nl', text: null, published: null });
    expect(item!.authors).to.deep.equal([{ name: 'Jo', url: 'https://a.example/jo' }]);
  });

  it('names an item without a title by its first words', async () => {
    const { items } = await loadJsonFeed(
      feedOf([{ url: 'https://a.example/', content_text: 'woord '.repeat(30) }]),
    );
    expect(items[0]!.title).to.match(/^(?:woord ){12,13}…$/);
  });

  it('leaves out items that lead nowhere or are no items', async () => {
    const bad = [
      { title: 'a' },
      { title: 'b', url: 'javascript:alert(1)' },
      { url: 'https://a.example/' },
      null,
      'x',
      7,
      [],
    ];
    expect((await loadJsonFeed(feedOf(bad))).items).to.deep.equal([]);
  });

  it('keeps markup in a title as the text it is', async () => {
    const { items } = await loadJsonFeed(
      feedOf([{ url: 'https://a.example/', title: '<img src=x onerror=a()>' }]),
    );
    expect(items[0]!.title).to.equal('<img src=x onerror=a()>');
  });

  it('says what is wrong with what is no feed', async () => {
    expect(await codeOf(loadJsonFeed(addressOf('{', 'application/json')))).to.equal('invalid');
    expect(await codeOf(loadJsonFeed(addressOf('<p>', 'text/html')))).to.equal('wrong-type');
    for (const other of ['{"items":[]}', '[]', 'null', `{"version":"${version}"}`])
      expect(await codeOf(loadJsonFeed(addressOf(other, 'application/json')))).to.equal('wrong-type');
  });

  it('says whether nothing came because of the network or the other side', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    expect(await codeOf(loadJsonFeed('blob:https://a.example/weg'))).to.equal('blocked');
    online.mockReturnValue(false);
    expect(await codeOf(loadJsonFeed('blob:https://a.example/weg'))).to.equal('offline');
    expect(await codeOf(loadJsonFeed('https://'))).to.equal('invalid');
    expect(await codeOf(loadJsonFeed('/__missing__/feed.png'))).to.equal('not-found');
  });

  it('gives up after the time given', async () => {
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
      setTimeout(() => this.dispatchEvent(new ProgressEvent('timeout')), this.timeout);
    });
    expect(await codeOf(loadJsonFeed('/traag', { timeoutMs: 5 }))).to.equal('timeout');
  });

  it('stops with the reason of the signal', async () => {
    const reason = new Error('weg');
    const stop = new AbortController();
    const loading = loadJsonFeed(feedOf([]), { signal: stop.signal }).catch((error: unknown) => error);
    stop.abort(reason);
    expect(await loading).to.equal(reason);
  });
});
