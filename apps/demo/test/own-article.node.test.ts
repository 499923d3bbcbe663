import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articles } from '../src/articles.ts';
import { hostNames } from '../src/hosts/hosts.ts';
import { ownArticle } from '../src/own-article.ts';
import { mainSlug, textOf, visit } from './demo.ts';

const html =
  '<!doctype html><title>Brood</title><article><h1>Brood bakken</h1><p>Meel, water, zout.</p></article>';

/** A folder with the article and something beside it that is nobody's business. */
async function write(name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-demo-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'geheim.html'), 'geheim');
  await writeFile(join(folder, name), html);
  return { article: { file: join(folder, name) } };
}

describe('an article of the user’s', () => {
  it.for(hostNames)(
    'is shown by %s by its address, with a link to it where scripts are off',
    async (host) => {
      const options = await write('Brood bakken.html');
      const { status, text } = await visit(`/${host}/brood-bakken`, options);
      expect(status).toBe(200);
      expect(text).toMatch(/<mp-article-body[^>]* src="\/article\/Brood%20bakken\.html"/);
      expect(text).toMatch(/<a href="\/article\/Brood%20bakken\.html"\s*>Brood bakken<\/a/);
      expect(text).toContain('/artikelen/brood-bakken" />');
    },
  );

  it.for(hostNames)('leaves the heading of what is related to the article on %s', async (host) => {
    const { text } = await visit(`/${host}/brood`, await write('brood.html'));
    const [reads = ''] = /<mp-related-reads[^]*<\/mp-related-reads>/.exec(text) ?? [];
    expect(reads).not.toContain('heading=');
    expect(reads).toContain('<h2>Lees ook</h2>');
  });

  it('is what every host and the front page open with', async () => {
    const options = await write('brood.html');
    for (const host of hostNames)
      expect((await visit(`/${host}`, options)).headers.get('Location')).toBe(`/${host}/brood`);
    expect((await visit('/', options)).text).toContain('href="/strict/brood"');
  });

  it('leaves the articles of the demo where they are', async () => {
    const { text } = await visit(`/blog/${mainSlug}`, await write('brood.html'));
    expect(textOf(text)).toContain('Kort en goed');
  });

  it('is served as it is, to any site, and runs nothing when opened by itself', async () => {
    const { status, headers, text } = await visit(
      '/article/Brood%20bakken.html',
      await write('Brood bakken.html'),
    );
    expect(status).toBe(200);
    expect(text).toBe(html);
    expect(headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Content-Security-Policy')).toBe('sandbox');
  });

  it.for([
    ['brood.txt', 'text/plain; charset=utf-8'],
    ['brood.md', 'text/markdown; charset=utf-8'],
    ['brood.json', 'application/json; charset=utf-8'],
    ['brood.htm', 'text/html; charset=utf-8'],
  ] as const)('is served for what its ending says: %s', async ([name, type]) => {
    const { headers } = await visit(`/article/${name}`, await write(name));
    expect(headers.get('Content-Type')).toBe(type);
  });

  it.for([
    '/article/geheim.html',
    '/article/../geheim.html',
    '/article/..%2fgeheim.html',
    '/article/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/article/',
  ])('does not open its folder to %s', async (path) => {
    const { status, text } = await visit(path, await write('brood.html'));
    expect(status).toBe(404);
    expect(text).not.toBe('geheim');
  });

  it('is missing in words when the file has gone since the start', async () => {
    const { status, text } = await visit('/article/weg.html', { article: { file: '/nergens/weg.html' } });
    expect(status).toBe(404);
    expect(text).toContain('Hier staat niets');
  });

  it('has a name that is text on every page, whatever is in it', async () => {
    const options = await write(`"><img src=x onerror=alert(1)>&'.html`);
    for (const path of ['/', ...hostNames.map((host) => `/${host}/img-src-x-onerror-alert-1`)]) {
      const { status, text } = await visit(path, options);
      expect(status).toBe(200);
      expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&#39;');
      expect(text).not.toContain('<img src=x');
    }
  });

  it.for(['a*b.html', ':naam.html', '%41.html', 'ë.html'])('%s is found under its own name', async (name) => {
    const options = await write(name);
    const { src } = ownArticle(options.article.file);
    expect((await visit(src, options)).text).toBe(html);
  });

  it('never shares the reactions of an article of ours', () => {
    expect(ownArticle(`/x/${mainSlug}.html`).slug).toBe(`eigen-${mainSlug}`);
    expect(ownArticle('/x/日本.html').slug).toBe('artikel');
    expect(articles.map(({ slug }) => slug)).not.toContain('artikel');
  });
});
