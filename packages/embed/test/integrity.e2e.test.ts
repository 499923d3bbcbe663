import { readFileSync } from 'node:fs';
import type { Page } from '@meepraten/build-config/driver';
import { describe, expect, it } from 'vitest';
import type { Integrity } from '../build/integrity.ts';
import { tags } from '../command/tags.ts';
import { embed } from './support/host.ts';
import { complaints, dist, useJourney } from './support/journey.ts';

const journey = useJourney();
const integrity = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Integrity;
const served =
  '<mp-article-body with-reading-time><p>Een artikel.</p></mp-article-body><mp-button>Meer</mp-button>';

/** What the command prints for files on another origin: the tags, and the policy as a header. */
function printed(inOneFile: boolean) {
  const base = `${journey.cdn.origin}/embed/`;
  const [html = '', header = ''] = tags({ base, inOneFile }, integrity).split('\n\n');
  const policy = header.replace('Content-Security-Policy: ', '');
  return { html, headers: { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` } };
}

async function atWork(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['mp-article-body', 'mp-button'].every((name) => customElements.get(name)),
  );
  await page.getByText('1 minuut').waitFor();
}

describe('the printed tags and policy', () => {
  it.each([
    ['a file for each widget', false],
    ['one file', true],
  ])('bring the widgets from another origin, without a word: %s', async (_, inOneFile) => {
    const { html, headers } = printed(inOneFile);
    const page = await journey.open(html + served, headers);
    await atWork(page);
    expect(complaints(page)).toEqual([]);
  });

  it.each([
    ['the one file', true, /\/meepraten\.all\.js/],
    ['the loader', false, /\/meepraten\.js/],
    ['a widget', false, /\/chunks\/article-body\.define-/],
    ['a part that a widget fetches later', false, /\/chunks\/reading-time-part-/],
  ])(
    'let %s not run where it is not as it was built, also when asked for again',
    async (_, inOneFile, part) => {
      journey.cdn.spoilt = part;
      const { html, headers } = printed(inOneFile);
      const page = await journey.open(html + served, headers);
      await expect
        .poll(() => journey.cdn.requests.some((path) => part.test(path)), { timeout: 30_000 })
        .toBe(true);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.evaluate(() => document.body.append(document.querySelector('mp-article-body')!));
      // What would run has time to come and run: nothing else tells that nothing does.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000, null)));
      expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
      expect(await page.getByText('Een artikel.').isVisible()).toBe(true);
    },
  );

  it('are needed: without a hash, what is not as it was built runs', async () => {
    journey.cdn.spoilt = /\/chunks\/article-body\.define-/;
    const page = await journey.open(embed('', `${journey.cdn.origin}/embed/meepraten.js`) + served);
    await page.waitForFunction(() => 'intruder' in window);
  });
});

it('a nonce on the script tag lets in what it loads', async () => {
  const policy = "script-src 'nonce-eenmalig'; require-trusted-types-for 'script'; trusted-types meepraten";
  const page = await journey.open(embed('nonce="eenmalig"') + served, { 'content-security-policy': policy });
  await atWork(page);
  expect(complaints(page)).toEqual([]);
});
