import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticles } from '../../bench/dutch-blogs/labelled-set.js';
import { builtFile, builtFor, isRelatedJson, type RelatedJson } from '../ranking/related-json.js';
import { run } from './run.js';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'related-'));
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const put = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
  return join(folder, path);
};
const out = () => join(folder, 'related.json');
const result = async () => JSON.parse(await readFile(out(), 'utf8')) as RelatedJson;
/** Titles by the address of the article they are for. */
const titles = async () =>
  Object.fromEntries(
    Object.entries((await result()).items).map(([url, list]) => [url, list.map(({ read }) => read.title)]),
  );

const feed = (items: unknown) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', language: 'nl', items });
const item = (path: string, title: string, content_html: string, more: object = {}) => ({
  ...{ id: path, url: `https://blog.example/${path}`, title, content_html },
  ...more,
});
const three = [
  item('brood', 'Brood bakken', '<p>Meel, water en zuurdesem in de oven.</p>', { tags: ['bakken'] }),
  item('pizza', 'Pizza', '<p>Zuurdesem, meel en een <a href="/brood">hete oven</a>.</p>', {
    tags: ['bakken'],
  }),
  item('fiets', 'Fietsband', '<p>Lekke band plakken.</p>'),
];

const wxr = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><title>Blog</title><language>nl</language>${items}</channel></rss>`;
const post = (path: string, title: string, text: string, more = '') =>
  `<item><title><![CDATA[${title}]]></title><link>https://blog.example/${path}</link><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>${more}</item>`;

describe('meepraten-related build', () => {
  it('writes for each article of a feed what is related, with reasons, as the element reads it', async () => {
    const source = await put('feed.json', feed(three));
    expect(await run(['build', source, '--out', out()])).toBe(0);
    const built = await result();
    expect(isRelatedJson(built)).toBe(true);
    expect(await titles()).toEqual({
      'https://blog.example/brood': ['Pizza'],
      'https://blog.example/pizza': ['Brood bakken'],
      'https://blog.example/fiets': [],
    });
    const [bread] = builtFor(built, ['https://blog.example/pizza/?utm_source=x'], 'https://blog.example/')!;
    expect(bread?.score).toBeGreaterThan(0);
    expect(bread?.reasons[0]).toEqual({ kind: 'link', value: 'https://blog.example/brood' });
    expect(bread?.reasons[1]).toEqual({ kind: 'tag', value: 'bakken' });
    expect(JSON.stringify(built)).not.toContain('Meel, water');
    expect(said.join('')).toContain('3 articles ranked');
    expect(await readdir(folder)).toEqual(['feed.json', 'related.json']);
  });

  it('reads what WordPress exports, but for drafts, pages, pictures and what is behind a password', async () => {
    const posts = [
      post(
        'brood',
        'Brood &amp; boter',
        'Meel en zuurdesem',
        '<category domain="post_tag" nicename="b">Bakken</category>',
      ),
      post(
        'pizza',
        'Pizza',
        'Meel en zuurdesem, en saus',
        '<category domain="post_tag" nicename="b">Bakken</category>',
      ),
      post('concept', 'Concept', 'Meel').replace('publish', 'draft'),
      post('over', 'Over ons', 'Meel').replace('>post<', '>page<'),
      post('geheim', 'Geheim', 'Meel', '<wp:post_password><![CDATA[x]]></wp:post_password>'),
    ];
    const source = await put('wxr.xml', wxr(posts.join('')));
    expect(await run(['build', source, '--out', out()])).toBe(0);
    expect(await titles()).toEqual({
      'https://blog.example/brood': ['Pizza'],
      'https://blog.example/pizza': ['Brood & boter'],
    });
  });

  it('reads Atom with its own base and with text as HTML and XHTML', async () => {
    const entry = (path: string, title: string, content: string) =>
      `<entry><id>tag:${path}</id><title type="html">${title}</title><link href="${path}"/>${content}</entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/a/" xml:lang="nl"><title>B</title>${entry('brood', 'Brood &amp;amp; meel', '<content type="html">&lt;p&gt;Zuurdesem&lt;/p&gt;</content>')}${entry('pizza', 'Pizza', '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Met <b>zuurdesem</b></p></div></content>')}</feed>`;
    expect(await run(['build', await put('atom.xml', atom), '--out', out()])).toBe(0);
    expect(await titles()).toEqual({
      'https://blog.example/a/brood': ['Pizza'],
      'https://blog.example/a/pizza': ['Brood & meel'],
    });
  });

  it('reads the pages and texts of a folder, at the addresses that they say or where they lie', async () => {
    await put(
      'site/brood/index.html',
      '<html lang="nl"><title>Brood</title><nav>Menu</nav><article>Meel en zuurdesem</article>',
    );
    await put(
      'site/pizza.md',
      '---\ntitle: Pizza\ntags: [bakken]\n---\n# Pizza\n\nOok met **zuurdesem**, zie [brood](/brood/).\n',
    );
    await put(
      'site/soep.html',
      '<link rel="canonical" href="https://elders.example/soep"><title>Soep</title><p>Zuurdesem erbij</p>',
    );
    await put('site/fiets.txt', 'Fietsband\n\nEen lekke band.');
    await put('site/.git/x.md', '# Niet dit');
    const args = ['build', join(folder, 'site'), '--out', out(), '--base-url', 'https://blog.example/'];
    expect(await run(args)).toBe(0);
    const { items } = await result();
    expect(Object.keys(items).sort()).toEqual([
      'https://blog.example/brood/',
      'https://blog.example/fiets',
      'https://blog.example/pizza',
      'https://elders.example/soep',
    ]);
    expect(items['https://blog.example/pizza']![0]!.read.title).toBe('Brood');
    expect(items['https://blog.example/fiets']).toEqual([]);
  });

  it('reads all pages of a WordPress route', async () => {
    const posts = three.map(({ url, title, content_html }) => ({
      ...{
        link: url,
        title: { rendered: title },
        content: { rendered: content_html },
        excerpt: { rendered: '' },
      },
    }));
    const asked: string[] = [];
    const server = createServer(({ url }, answer) => {
      asked.push(url!);
      const page = Number(new URL(url!, 'http://x').searchParams.get('page') ?? 1);
      answer.setHeader('x-wp-totalpages', '3').end(JSON.stringify([posts[page - 1]]));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    expect(await run(['build', `http://127.0.0.1:${port}/wp-json/wp/v2/posts`, '--out', out()])).toBe(0);
    server.close();
    expect(asked).toHaveLength(3);
    expect(Object.keys(await titles())).toHaveLength(3);
  });

  it('names what it leaves out, goes on without it, and says so by its exit code', async () => {
    const bad = [
      { title: 'Zonder adres' },
      { url: 'javascript:alert(1)', title: 'Kwaad' },
      { url: 'https://blog.example/leeg' },
      null,
      item('brood', 'Nog eens', ''),
    ];
    const source = await put('feed.json', feed([...three, ...bad]));
    expect(await run(['build', source, '--out', out()])).toBe(3);
    expect(Object.keys(await titles())).toHaveLength(3);
    const words = said.join('');
    for (const name of ['item 4 “Zonder adres”', 'item 5 “Kwaad”', 'item 6', 'item 7', '“Nog eens”'])
      expect(words).toContain(name);
    const cut = await put('cut.xml', wxr(post('a', 'A', 'Tekst') + post('b', 'B', 'Tekst')).slice(0, -40));
    expect(await run(['build', cut, '--out', out()])).toBe(3);
    expect(said.join('')).toContain('is cut off');
  });

  it('writes nothing and says why where a source is none', async () => {
    await put('related.json', 'stays');
    const sources = {
      [join(folder, 'weg.xml')]: 'cannot be read',
      [await put('page.xml', '<html><p>Niet gevonden</p></html>')]: 'neither a JSON Feed nor RSS',
      [await put('text.txt', 'Vandaag geen nieuws')]: 'neither a JSON Feed nor RSS',
      [await put('broken.json', '{"version":')]: 'does not hold JSON',
      [await put('other.json', '{"a":1}')]: 'neither a JSON Feed nor a list',
      [await put('empty.json', feed([]))]: 'There is no article',
      'http://127.0.0.1:9/feed': 'did not answer',
    };
    for (const [source, words] of Object.entries(sources)) {
      said.length = 0;
      expect(await run(['build', source, '--out', out()])).toBe(1);
      expect(said.join('')).toContain(words);
    }
    expect(await readFile(out(), 'utf8')).toBe('stays');
  });

  it('explains itself when it is misused', async () => {
    for (const args of [
      [],
      ['rank'],
      ['build'],
      ['build', 'x'],
      ['build', 'x', '--out', 'y', '--max-items', 'veel'],
      ['build', '--what'],
    ]) {
      expect(await run(args)).toBe(2);
    }
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['--help'])).toBe(0);
    expect(log.mock.calls[0]![0]).toContain('--base-url');
  });

  it('writes a folder with a file for each article, which holds what the one file would', async () => {
    const more = [
      ...three,
      item('Brood/', 'Nog een brood', 'Meel en zuurdesem'),
      item('', 'Begin', 'Meel'),
      item('%D1%85%D0%BB%D0%B5%D0%B1?p=1', 'Хлеб', 'Meel'),
      item('x'.repeat(400), 'Lang', 'Meel'),
    ];
    const source = await put('feed.json', feed(more));
    const into = join(folder, 'related/');
    for (const built of [0, 1]) {
      expect(await run(['build', source, '--out', built ? into.slice(0, -1) : into])).toBe(0);
      expect((await readdir(into)).sort()).toEqual(
        ['brood', 'd1-85-d0-bb-d0-b5-d0-b1-p-1', 'fiets', 'index', 'pizza', 'x'.repeat(150)].map(
          (name) => `${name}.json`,
        ),
      );
      expect((await readdir(folder)).sort()).toEqual(['feed.json', 'related']);
    }
    expect(await run(['build', source, '--out', out()])).toBe(0);
    const { items } = await result();
    const base = 'https://blog.example/';
    for (const url of Object.keys(items)) {
      const file = JSON.parse(await readFile(join(into, builtFile(`${url}#kop`)), 'utf8')) as RelatedJson;
      expect(isRelatedJson(file)).toBe(true);
      expect(builtFor(file, [url], base)).toEqual(builtFor(await result(), [url], base));
    }
  });

  it('says so where one file becomes larger than a page reads', async () => {
    const long = Array.from({ length: 900 }, (_, at) =>
      item(`${at}`, `Brood ${at} ${'x'.repeat(900)}`, '<p>Zuurdesem</p>'),
    );
    const source = await put('feed.json', feed(long));
    expect(await run(['build', source, '--out', out()])).toBe(0);
    expect(said.join('')).toMatch(/related\.json has \d+ MB, and no page reads more than 8/);
  });

  it('leaves a folder alone that holds anything else, and says what', async () => {
    const source = await put('feed.json', feed(three));
    for (const [path, text] of [
      ['public/index.html', '<p>Mijn site'],
      ['data/config.json', '{"a":1}'],
      ['both/old.json/deep', ''],
    ] as const) {
      await put(path, text);
      said.length = 0;
      expect(await run(['build', source, '--out', join(folder, dirname(path).split('/')[0]!)])).toBe(1);
      expect(said.join('')).toContain('is not of an earlier build');
      expect(await readFile(join(folder, path), 'utf8')).toBe(text);
    }
    expect(await run(['build', source, '--out', `${source}/`])).toBe(1);
    expect(said.join('')).toContain('cannot be a folder');
    expect((await readdir(folder)).sort()).toEqual(['both', 'data', 'feed.json', 'public']);
  });

  it('ranks the labelled blogs as the ranker does in a page', async () => {
    const blogs = readArticles().map(({ text, published, ...read }) => ({
      ...read,
      content_text: text,
      date_published: published,
    }));
    expect(
      await run(['build', await put('feed.json', feed(blogs)), '--out', out(), '--max-items', '3']),
    ).toBe(0);
    const { items } = await result();
    expect(Object.keys(items)).toHaveLength(100);
    for (const list of Object.values(items)) expect(list).toHaveLength(3);
  });
});
