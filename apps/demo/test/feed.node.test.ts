import { describe, expect, it } from 'vitest';
import { articles } from '../src/articles.ts';
import type { feedOf } from '../src/feed.ts';
import { hostNames } from '../src/hosts/hosts.ts';
import { visit } from './demo.ts';

const origin = 'http://127.0.0.1:4173';

async function readFeed(path: string) {
  const { headers, text } = await visit(path);
  return { headers, feed: JSON.parse(text) as Awaited<ReturnType<typeof feedOf>> };
}

describe('the feed', () => {
  it('is a JSON Feed 1.1 that any site may read', async () => {
    const { headers, feed } = await readFeed('/feed.json');
    expect(headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${origin}/feed.json`,
      home_page_url: `${origin}/`,
      language: 'nl',
    });
    expect(feed.title).not.toBe('');
  });

  it('holds all seven articles with all that is known of them', async () => {
    const { feed } = await readFeed('/feed.json');
    expect(feed.items.map(({ id }) => id)).toEqual(articles.map(({ slug }) => `${origin}/artikelen/${slug}`));
    for (const [index, item] of feed.items.entries()) {
      const article = articles[index];
      expect(item).toMatchObject({ title: article?.title, summary: article?.summary, tags: article?.tags });
      expect(item).toMatchObject({ url: item.id, language: 'nl', date_published: article?.published });
      expect(item.image).toBe(origin + article?.image);
      expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(item.content_html).toContain(`<h1>${item.title}</h1>`);
    }
  });

  it('has no address that only makes sense on the page', async () => {
    const { feed } = await readFeed('/feed.json');
    const addresses = feed.items.flatMap(({ content_html }) =>
      [...content_html.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, address]) => address ?? ''),
    );
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    expect(addresses).toContain(`${origin}/artikelen/uitbesteden-en-de-avg`);
  });
});

it.for(hostNames)(
  'the feed of %s keeps its reader there, and names the articles as the others do',
  async (host) => {
    const { feed } = await readFeed(`/${host}/feed.json`);
    expect(feed.feed_url).toBe(`${origin}/${host}/feed.json`);
    expect(feed.items.map(({ url }) => url)).toEqual(articles.map(({ slug }) => `${origin}/${host}/${slug}`));
    expect(feed.items.map(({ id }) => id)).toEqual(articles.map(({ slug }) => `${origin}/artikelen/${slug}`));
    expect(feed.items.map(({ content_html }) => content_html).join()).toContain(`href="${origin}/${host}/`);
  },
);
