import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { key, problemOf, site, startApi, type Api } from '../../testing/api.js';

const feedPath = (query: Record<string, string> = { thread: key }) =>
  `/v1/sites/default/feed.atom?${new URLSearchParams(query)}`;

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Read by a parser that refuses what is not well formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

async function read({ ask }: Api, query?: Record<string, string>) {
  const answer = await ask(feedPath(query));
  expect(answer.status).to.equal(200);
  expect(answer.headers.get('Content-Type')).to.equal('application/atom+xml; charset=utf-8');
  return parse(await answer.text());
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const one = (element: Element, name: string) => all(element, name)[0];

describe('the feed of a thread', () => {
  it('shows the newest reactions first, with author, place and words', async () => {
    const api = await startApi();
    const first = await api.react({ body: 'Mooi **stuk**.', website: 'https://noor.example' });
    const answer = await api.react({ body: 'Eens.', name: 'Bram', parentId: first.id, lang: 'en' });
    const feed = await read(api);
    expect(one(feed, 'title')?.text).to.equal('Reacties op ‘Artikel’');
    expect(feed.attributes['xml:lang']).to.equal('nl');
    expect(one(feed, 'updated')?.text).to.equal(answer.createdAt);
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => one(entry, 'id')?.text)).to.deep.equal([
      `urn:uuid:${answer.id}`,
      `urn:uuid:${first.id}`,
    ]);
    const [newest, oldest] = entries as [Element, Element];
    expect(one(newest, 'title')?.text).to.equal('Bram op ‘Artikel’');
    expect(newest.attributes['xml:lang']).to.equal('en');
    expect(one(newest, 'thr:in-reply-to')?.attributes['ref']).to.equal(`urn:uuid:${first.id}`);
    expect(one(newest, 'link')?.attributes['href']).to.equal(
      `https://blog.example/artikel#reaction-${answer.id}`,
    );
    expect(one(oldest, 'content')?.text).to.equal('<p>Mooi <strong>stuk</strong>.</p>');
    expect(one(oldest, 'author')?.children.map(({ text }) => text)).to.deep.equal([
      'Noor',
      'https://noor.example/',
    ]);
  });

  it('shows every thread of the site when it names none', async () => {
    const api = await startApi();
    await api.react({ body: 'Hier.' });
    await api.react({ body: 'Daar.', thread: '/ander', page: { url: `${site}/ander`, title: 'Ander' } });
    const feed = await read(api, { lang: 'en' });
    expect(one(feed, 'title')?.text).to.equal('Replies');
    expect(all(feed, 'entry').map((entry) => one(entry, 'content')?.text)).to.deep.equal([
      '<p>Daar.</p>',
      '<p>Hier.</p>',
    ]);
  });

  it('stays well formed and harmless whatever a reader writes', async () => {
    const api = await startApi();
    await api.react({
      name: '</name><script>alert(1)</script>"\'&',
      body: ']]> </content> <script>alert(1)</script> &amp; \u0008\u0001\ufffe \ud800 een',
      page: { url: 'https://blog.example/artikel?a=1&b="2"', title: '<b>"A" & B</b>' },
    });
    const feed = await read(api);
    const [entry] = all(feed, 'entry') as [Element];
    expect(entry.children.map(({ name }) => name)).not.to.include('script');
    expect(one(entry, 'content')?.text).not.to.match(/<script/);
    expect(one(entry, 'author')?.children[0]?.text).to.contain('<script>alert(1)</script>');
    expect(one(feed, 'title')?.text).to.equal('Reacties op ‘<b>"A" & B</b>’');
  });

  it('holds nothing that is not published, nothing of a hidden thread, and no address', async () => {
    const api = await startApi({ moderation: 'first' });
    await api.react({ body: 'Wacht nog.', email: 'noor@voorbeeld.nl' });
    expect(all(await read(api), 'entry')).to.deep.equal([]);
    await api.database.updateTable('reaction').set({ status: 'published', shown: 1 }).execute();
    const answer = await api.ask(feedPath());
    expect(await answer.text())
      .to.contain('Wacht nog.')
      .and.not.contain('voorbeeld.nl');
    await api.database.updateTable('thread').set({ state: 'hidden' }).execute();
    for (const query of [{ thread: key }, {}]) {
      const feed = await read(api, query as Record<string, string>);
      expect(all(feed, 'entry')).to.deep.equal([]);
      expect(one(feed, 'title')?.text).to.equal('Reacties');
    }
  });

  it('is the same feed, whatever else its address was given', async () => {
    const api = await startApi();
    const plain = await (await api.ask(feedPath())).text();
    expect(await (await api.ask(`${feedPath()}&utm_source=brief`)).text()).to.equal(plain);
  });

  it('is empty but whole for a thread that nobody has reacted to', async () => {
    const feed = await read(await startApi());
    expect(one(feed, 'updated')?.text).to.equal('1970-01-01T00:00:00.000Z');
    expect(one(feed, 'link')?.attributes['rel']).to.equal('self');
  });

  it('holds fifty at most', async () => {
    const api = await startApi();
    for (let count = 0; count < 52; count += 1) await api.react({ body: `Nummer ${count}.` });
    const entries = all(await read(api), 'entry');
    expect(entries).to.have.length(50);
    expect(one(entries[0]!, 'content')?.text).to.equal('<p>Nummer 51.</p>');
  });

  it('is not sent again as long as it is the same', async () => {
    const api = await startApi();
    await api.react();
    const tag = (await api.ask(feedPath())).headers.get('ETag')!;
    expect((await api.ask(feedPath(), { headers: { 'If-None-Match': tag } })).status).to.equal(304);
    await api.react({ body: 'Nog een.' });
    expect((await api.ask(feedPath(), { headers: { 'If-None-Match': tag } })).status).to.equal(200);
  });

  it('is named by the page of the thread', async () => {
    const api = await startApi();
    const page = await api.ask(`/v1/sites/default/fragment.html?thread=${encodeURIComponent(key)}`, {
      headers: { 'Sec-Fetch-Dest': 'document' },
    });
    const text = await page.text();
    const address = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)">/.exec(text)?.[1];
    expect(text).to.contain(`<a href="${address}">Nieuwe reacties volgen in een feedlezer</a>`);
    const { pathname, search } = new URL(address!.replaceAll('&amp;', '&'));
    expect((await api.ask(pathname + search)).status).to.equal(200);
  });

  it('says what is wrong with what is asked', async () => {
    const api = await startApi();
    expect((await problemOf(await api.ask(feedPath({ thread: '' })))).code).to.equal('malformed');
    const elsewhere = await api.ask(feedPath().replace('default', 'elders'));
    expect((await problemOf(elsewhere)).code).to.equal('not_found');
  });
});
