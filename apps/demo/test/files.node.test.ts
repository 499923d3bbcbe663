import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles } from '../src/articles.ts';
import { embedFolder } from '../src/files.ts';
import { mainSlug, visit } from './demo.ts';

describe('files', () => {
  it.for([
    ['/images/virtueel-assistent-bureau.svg', 'image/svg+xml; charset=utf-8'],
    ['/styles/strict.css', 'text/css; charset=utf-8'],
    ['/design/tokens.css', 'text/css; charset=utf-8'],
    ['/scripts/between-widgets.js', 'text/javascript; charset=utf-8'],
  ] as const)('%s comes as %s', async ([path, type]) => {
    const { status, headers } = await visit(path);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Cache-Control')).toBe('no-cache');
  });

  it.runIf(existsSync(join(embedFolder, 'meepraten.js')))('the embed may be loaded by any site', async () => {
    const { status, headers } = await visit('/embed/meepraten.js');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Cache-Control')).toBe('no-cache');
  });

  it.for([
    '/images/../../package.json',
    '/images/%2e%2e/%2e%2e/package.json',
    '/images/..%2f..%2fpackage.json',
    '/images/..%5c..%5cpackage.json',
    '/styles//etc/passwd',
    '/embed/../package.json',
    '/embed/%2e%2e%2fpackage.json',
    '/design/..%2f..%2f..%2fpackage.json',
    '/images/',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await visit(path);
    expect(status).toBe(404);
    expect(text).toContain('Hier staat niets');
  });

  it('everything that a host page asks of the demo is there', async () => {
    const pages = ['/', ...['plain', 'blog', 'magazine', 'strict'].map((host) => `/${host}/${mainSlug}`)];
    const texts = await Promise.all(pages.map(async (path) => (await visit(path)).text));
    const asked = texts.flatMap((text) => [
      ...text.matchAll(/"(\/(?:images|styles|scripts|design)\/[^"]+)"/g),
    ]);
    const addresses = new Set([
      ...asked.map(([, address]) => address ?? ''),
      ...articles.map(({ image }) => image),
    ]);
    expect(addresses.size).toBeGreaterThan(10);
    for (const address of addresses) expect((await visit(address)).status, address).toBe(200);
  });

  it('a browser that looks for an icon finds none, and no error', async () => {
    expect((await visit('/favicon.ico')).status).toBe(204);
  });
});
