import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articles, readContent } from '../src/articles.ts';
import { hostNames } from '../src/hosts/hosts.ts';
import { mainSlug, reactionsServer, textOf, visit } from './demo.ts';

const others = articles.slice(1);

describe.for(hostNames)('%s', (host) => {
  it('shows the whole text of every article with scripts off', async () => {
    for (const article of articles) {
      const { status, text } = await visit(`/${host}/${article.slug}`);
      expect(status).toBe(200);
      expect(textOf(text)).toContain(textOf(await readContent(article)));
    }
  });

  it('links to the six other articles, on the same host', async () => {
    const { text } = await visit(`/${host}/${mainSlug}`);
    const [list = ''] = /<mp-related-reads[^]*<\/mp-related-reads>/.exec(text) ?? [];
    expect(list).toContain('<h2>Lees ook mijn andere artikelen over virtuele assistentie:</h2>');
    const links = [...list.matchAll(/<li><a href="([^"]+)">([^<]+)<\/a><\/li>/g)];
    expect(links.map(([, href, title]) => [href, title])).toEqual(
      others.map(({ slug, title }) => [`/${host}/${slug}`, title]),
    );
  });

  it('names the one address of the article, so that all hosts share its reactions', async () => {
    const { text } = await visit(`/${host}/${mainSlug}`);
    expect(text).toContain(`<link rel="canonical" href="http://127.0.0.1:4173/artikelen/${mainSlug}" />`);
  });

  it('embeds with the two lines in the head and the three tags, and one script of its own', async () => {
    const { text } = await visit(`/${host}/${mainSlug}`);
    expect(text).toContain('<link rel="stylesheet" href="/embed/meepraten.css" />');
    expect(text.match(/<script[^]*?<\/script>/g)?.map((script) => script.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(
        /^<script type="module" src="\/embed\/meepraten\.js" data-server="http:\/\/127\.0\.0\.1:9" data-site="default" ?><\/script>$/,
      ),
      '<script type="module" src="/scripts/between-widgets.js"></script>',
    ]);
    for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions'])
      expect(text.match(new RegExp(`<${tag}[ >\n]`, 'g'))).toHaveLength(1);
  });

  it('asks nothing of any other server', async () => {
    const { text } = await visit(`/${host}/${mainSlug}`);
    const asked = [
      ...text.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*?(?:src|href|srcset)="([^"]+)"/g),
    ];
    const foreign = asked.map(([, address]) => address).filter((address) => !address?.startsWith('/'));
    expect(foreign).toEqual([`http://127.0.0.1:4173/artikelen/${mainSlug}`]);
  });

  it('opens with the article on virtual assistants', async () => {
    const { status, headers } = await visit(`/${host}`);
    expect(status).toBe(302);
    expect(headers.get('Location')).toBe(`/${host}/${mainSlug}`);
  });

  it('has its navigation in the same place on the page of every article', async () => {
    const pages = await Promise.all(articles.map(({ slug }) => visit(`/${host}/${slug}`)));
    const ways = pages.map(({ text }) => {
      const around = text.replace(/<title[^]*?<\/title>|<main[^]*<footer/g, '');
      return [...around.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href]) => href);
    });
    expect(ways[0]).not.toEqual([]);
    for (const way of ways) expect(way).toEqual(ways[0]);
  });

  it('says in words that there is no such article', async () => {
    const { status, text } = await visit(`/${host}/bestaat-niet`);
    expect(status).toBe(404);
    expect(text).toContain('Hier staat niets');
  });
});

describe.for(['plain', 'magazine', 'strict'])('%s', (host) => {
  it('leads to the reactions by a link that brings the reader back', async () => {
    const { text } = await visit(`/${host}/${mainSlug}`);
    expect(fragmentLinkIn(text)).toEqual({
      origin: reactionsServer.origin,
      path: '/v1/sites/default/fragment.html',
      thread: `/artikelen/${mainSlug}`,
      url: `http://127.0.0.1:4173/${host}/${mainSlug}`,
    });
  });
});

describe('plain', () => {
  it('has no style of its own', async () => {
    const { text } = await visit(`/plain/${mainSlug}`);
    expect(text).not.toMatch(/<style| style=|prose\.css|\/styles\//);
  });

  it('keeps pictures inside a narrow page by HTML alone', async () => {
    const { text } = await visit(`/plain/${mainSlug}`);
    const pictures = text.match(/<picture><source media="\(max-width: 66em\)"[^]*?<img[^]*?<\/picture>/g);
    expect(pictures).toHaveLength(text.match(/<img /g)?.length ?? -1);
  });
});

describe('blog', () => {
  it('puts what the reactions server sends inside the tag', async () => {
    const asked: string[] = [];
    const server = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('<ol><li data-id="1">Een reactie</li></ol>');
    });
    const { text } = await visit(`/blog/${mainSlug}`, { reactionsServer: server });
    expect(text).toMatch(/<mp-reactions>\s*<ol><li data-id="1">Een reactie<\/li><\/ol>\s*<\/mp-reactions>/);
    const [address = ''] = asked;
    const { searchParams } = new URL(address, server);
    expect(searchParams.get('thread')).toBe(`/artikelen/${mainSlug}`);
    expect(searchParams.get('url')).toBe(`http://127.0.0.1:4173/blog/${mainSlug}`);
  });

  it.for([
    ['fails', (_request, response) => void response.writeHead(503).end('<p>Even niet</p>')],
    ['never answers', () => undefined],
    ['breaks off', (_request, response) => void (response.write('<ol><li>Half'), response.destroy())],
  ] satisfies [string, RequestListener][])('shows a link when the server %s', async ([, listener]) => {
    const server = await serve(listener);
    const { status, text } = await visit(`/blog/${mainSlug}`, {
      reactionsServer: server,
      fragmentTimeoutMs: 100,
    });
    expect(status).toBe(200);
    expect(fragmentLinkIn(text)?.origin).toBe(server.origin);
    expect(text).not.toContain('Even niet');
    expect(text).not.toContain('Half');
  });

  it('is never kept by a cache: the form in it is fresh each time', async () => {
    const { headers } = await visit(`/blog/${mainSlug}`);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('strict', () => {
  it('sends its policy word for word', async () => {
    const { headers } = await visit(`/strict/${mainSlug}`);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self' http://127.0.0.1:9; form-action 'self' http://127.0.0.1:9; base-uri 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types meepraten",
    );
  });

  it('has no style or script in the page that this policy would refuse', async () => {
    for (const { slug } of articles) {
      const { text } = await visit(`/strict/${slug}`);
      expect(text).not.toMatch(/<style| style=| on\w+=|<script(?![^>]*src=)/);
    }
  });
});

describe('the one address of an article', () => {
  it('leads to the blog', async () => {
    const { status, headers } = await visit(`/artikelen/${mainSlug}`);
    expect(status).toBe(302);
    expect(headers.get('Location')).toBe(`/blog/${mainSlug}`);
  });
});

describe('the front page', () => {
  it('leads to all four hosts and all seven articles, and says so in English too', async () => {
    const { text } = await visit('/');
    for (const host of hostNames) expect(text).toContain(`href="/${host}/${mainSlug}"`);
    for (const { slug } of articles) expect(text).toContain(`href="/artikelen/${slug}"`);
    expect(text).toMatch(/lang="en">\s*One article, on four sites/);
  });

  it('shows the three lines to embed, with the addresses of this demo', async () => {
    const { text } = await visit('/');
    const [, code = ''] = /<code>([^]*?)<\/code>/.exec(text) ?? [];
    expect(code.split('\n')).toEqual([
      '&lt;link rel=&quot;stylesheet&quot; href=&quot;http://127.0.0.1:4173/embed/meepraten.css&quot;&gt;',
      '&lt;script type=&quot;module&quot; src=&quot;http://127.0.0.1:4173/embed/meepraten.js&quot; data-server=&quot;http://127.0.0.1:9&quot;&gt;&lt;/script&gt;',
      '&lt;mp-reactions&gt;&lt;/mp-reactions&gt;',
    ]);
  });
});

function fragmentLinkIn(text: string) {
  const [, href] =
    /<mp-reactions(?: live)?>\s*<p>\s*<a href="([^"]+)"\s*>Lees en schrijf reacties<\/a/.exec(text) ?? [];
  if (!href) return null;
  const { origin, pathname, searchParams } = new URL(href.replaceAll('&amp;', '&'));
  return { origin, path: pathname, thread: searchParams.get('thread'), url: searchParams.get('url') };
}

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
