import { expect } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { loadFeed } from '../load-feed.js';
import { answering } from '../testing/answering.js';
import { addressOf } from '../testing/blob-address.js';
import { codeOf } from '../testing/rejection.js';
import type { FeedSource } from './feed.js';

afterEach(() => vi.restoreAllMocks());

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Blog &amp; meer</title><language>nl</language>
<item><title>Een &lt;b&gt;va&lt;/b&gt;</title><link>https://a.example/va</link><guid>va-1</guid>
<description>&lt;p&gt;Kort &amp;amp; goed&lt;/p&gt;</description><category>Assistentie</category>
<pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>
<content:encoded><![CDATA[<p>Een <a href="/tarief">tarief</a> en meer.</p>]]></content:encoded></item>
<item><title>Zonder adres</title></item>
<item><link>https://a.example/naamloos</link><description>Alleen woorden</description></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>Blog</title>
<entry><id>tag:a.example,2024:va</id><title type="html">Een &amp;amp; va</title><link href="https://a.example/va"/>
<summary>Kort</summary><category term="va" label="Assistentie"/><published>2024-05-03T08:00:00Z</published>
<content type="html">&lt;p&gt;De tekst&lt;/p&gt;</content></entry></feed>`;

const post = (id: number, more: object = {}) => ({
  id,
  link: `https://a.example/${id}`,
  title: { rendered: `Post &#8216;${id}&#8217;` },
  excerpt: { rendered: '<p>Kort [&hellip;]</p>' },
  content: { rendered: '<p>De tekst</p>', protected: false },
  date_gmt: '2024-05-03T08:00:00',
  _embedded: {
    'wp:term': [[{ name: 'Werk &amp; geld', taxonomy: 'category' }], [{ name: 'va', taxonomy: 'post_tag' }]],
    'wp:featuredmedia': [{ source_url: 'https://a.example/beeld.jpg' }],
  },
  ...more,
});

describe('loadFeed', () => {
  for (const type of ['application/rss+xml', 'text/xml', 'text/plain'])
    it(`reads RSS sent as ${type}`, async () => {
      const { title, items } = await loadFeed(addressOf(rss, type));
      expect(title).to.equal('Blog & meer');
      expect(items).to.deep.equal([
        {
          id: 'va-1',
          url: 'https://a.example/va',
          title: 'Een va',
          summary: 'Kort & goed',
          text: 'Een tarief en meer.',
          tags: ['Assistentie'],
          image: null,
          published: '2024-05-03T08:00:00.000Z',
          lang: 'nl',
          authors: [],
          links: ['https://a.example/tarief'],
        },
        {
          ...{ id: 'https://a.example/naamloos', url: 'https://a.example/naamloos', title: 'Alleen woorden' },
          ...{ summary: 'Alleen woorden', text: 'Alleen woorden', tags: [], image: null, published: null },
          ...{ lang: 'nl', authors: [], links: [] },
        },
      ]);
    });

  it('reads Atom', async () => {
    const { title, items } = await loadFeed(addressOf(atom, 'application/atom+xml'));
    expect(title).to.equal('Blog');
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      ...{ id: 'tag:a.example,2024:va', url: 'https://a.example/va', title: 'Een & va', summary: 'Kort' },
      ...{ text: 'De tekst', tags: ['Assistentie'], published: '2024-05-03T08:00:00.000Z', lang: 'nl' },
    });
  });

  it('reads the posts of WordPress, with tags and categories by name', async () => {
    const secret = post(3, { content: { rendered: '', protected: true } });
    const { items } = await loadFeed(addressOf(JSON.stringify([post(1), secret]), 'application/json'));
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      ...{ id: 'https://a.example/1', url: 'https://a.example/1', title: 'Post ‘1’', summary: 'Kort …' },
      ...{ tags: ['Werk & geld', 'va'], image: 'https://a.example/beeld.jpg', text: 'De tekst' },
    });
  });

  it('asks WordPress for full pages with all names, and for the next ones until one is not full', async () => {
    const route = 'https://a.example/wp-json/wp/v2/posts';
    const full = Array.from({ length: 100 }, (_, index) => post(index));
    const asked = answering({
      [`${route}?_embed=&per_page=100`]: full,
      [`${route}?_embed=&per_page=100&page=2`]: [post(100)],
    });
    expect((await loadFeed(route)).items).to.have.length(101);
    expect(asked).to.have.length(2);
  });

  it('keeps what came of WordPress when a further page does not, and stops at three hundred posts', async () => {
    const route = 'https://a.example/?rest_route=/wp/v2/posts&per_page=2';
    const page = (number: number) =>
      `${route}&_embed=${number > 1 ? `&page=${number}` : ''}`.replace('/wp/v2/posts', '%2Fwp%2Fv2%2Fposts');
    const pages = {
      [page(1)]: [post(1), post(2)],
      [page(2)]: [post(3), post(4)],
      [page(3)]: [post(5), post(6)],
    };
    const asked = answering(pages);
    expect((await loadFeed(route)).items).to.have.length(6);
    expect(asked).to.have.length(3);
    vi.restoreAllMocks();
    answering({ [page(1)]: pages[page(1)] });
    expect((await loadFeed(route)).items).to.have.length(2);
  });

  it('does not go on from a page that was asked for by its number', async () => {
    const route = 'https://a.example/wp-json/wp/v2/posts?_embed=&per_page=1&page=2';
    const asked = answering({ [route]: [post(1)] });
    expect((await loadFeed(route)).items).to.have.length(1);
    expect(asked).to.deep.equal([route]);
  });

  it('reads a kind of the host’s own before its own kinds', async () => {
    const own: FeedSource = {
      type: 'own',
      accepts: ({ json }) => typeof json === 'object' && json !== null && 'mine' in json,
      read: () => ({ title: 'Eigen', items: [] }),
    };
    const address = addressOf('{"mine":1}', 'application/json');
    expect((await loadFeed(address, { sources: [own] })).title).to.equal('Eigen');
    expect(await codeOf(loadFeed(address))).to.equal('wrong-type');
  });

  it('says what is wrong with what is no list', async () => {
    const codes = {
      [addressOf('<p>', 'text/html')]: 'wrong-type',
      [addressOf(rss.slice(0, 400), 'text/xml')]: 'invalid',
      [addressOf('<html xmlns="http://www.w3.org/1999/xhtml"/>', 'text/xml')]: 'wrong-type',
      [addressOf('{"version":', 'application/json')]: 'invalid',
      [addressOf('', 'text/plain')]: 'empty',
      [addressOf('{"a":1}', 'application/json')]: 'wrong-type',
    };
    for (const [address, code] of Object.entries(codes))
      expect(await codeOf(loadFeed(address))).to.equal(code);
    expect(await codeOf(loadFeed(addressOf(rss, 'text/xml'), { type: 'json-feed' }))).to.equal('wrong-type');
    expect(await codeOf(loadFeed(addressOf(rss, 'text/xml'), { type: 'wordpress' }))).to.equal('wrong-type');
    expect(await codeOf(loadFeed(addressOf(rss, 'text/xml'), { type: 'gopher' }))).to.equal('invalid');
  });

  it('does not read on when a list is too large', async () => {
    const large = addressOf(
      `{"version":"https://jsonfeed.org/version/1.1","items":[],"x":"${'x'.repeat(9e6)}"}`,
      'application/json',
    );
    expect(await codeOf(loadFeed(large))).to.equal('invalid');
    expect((await loadFeed(large, { mostBytes: 1e7 })).items).to.deep.equal([]);
  });
});
