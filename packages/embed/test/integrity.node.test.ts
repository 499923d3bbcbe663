import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { integrityOf, type Integrity } from '../build/integrity.ts';
import { tags } from '../command/tags.ts';
import { defined, embed, useHost } from './support/host.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const host = useHost(dist);
const integrity = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Integrity;
const served =
  '<mp-article-body with-reading-time><p>Een artikel.</p></mp-article-body><mp-button>Meer</mp-button>';

/** What the command prints for files on another origin: the tags, and the policy as a header. */
function printed(inOneFile: boolean) {
  const [html = '', header = ''] = tags({ base: `${host.cdn.origin}/embed/`, inOneFile }, integrity).split(
    '\n\n',
  );
  const policy = header.replace('Content-Security-Policy: ', '');
  return { html, headers: { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` } };
}

it('the hashes are those of the files', () => {
  expect(integrity).toEqual(integrityOf(dist, integrity.version));
});

describe('the printed tags and policy', () => {
  it.each([
    ['a file for each widget', false],
    ['one file', true],
  ])('bring the widgets from another origin, without a word: %s', async (_, inOneFile) => {
    const { html, headers } = printed(inOneFile);
    const page = await host.open(html + served, headers);
    await defined(page, 'mp-article-body');
    await defined(page, 'mp-button');
    await page.getByText('1 minuut').waitFor();
    expect(page.lines).toEqual([]);
  });

  it.each([
    ['the one file', true, /\/meepraten\.all\.js/],
    ['the loader', false, /\/meepraten\.js/],
    ['a widget', false, /\/chunks\/article-body\.define-/],
    ['a part that a widget fetches later', false, /\/chunks\/reading-time-part-/],
  ])(
    'let %s not run where it is not as it was built, also when asked for again',
    async (_, inOneFile, part) => {
      host.cdn.spoilt = part;
      const { html, headers } = printed(inOneFile);
      const page = await host.open(html + served, headers);
      await expect
        .poll(() => page.lines.some((line) => /integrity/i.test(line)), { timeout: 10_000 })
        .toBe(true);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.evaluate(() => document.body.append(document.querySelector('mp-article-body')!));
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
      expect(await page.getByText('Een artikel.').isVisible()).toBe(true);
    },
  );
});

it('a nonce on the script tag lets in what it loads', async () => {
  const policy = "script-src 'nonce-eenmalig'; require-trusted-types-for 'script'; trusted-types meepraten";
  const page = await host.open(embed('nonce="eenmalig"') + served, { 'content-security-policy': policy });
  await defined(page, 'mp-article-body');
  await defined(page, 'mp-button');
  expect(page.lines).toEqual([]);
});
