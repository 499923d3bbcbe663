import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defined, embed, useHost } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));
const tags = ['mp-article-body', 'mp-related-reads', 'mp-reactions', 'mp-reaction-form', 'mp-button'];
const sheets =
  '<link rel="stylesheet" href="/embed/meepraten.css"><link rel="stylesheet" href="/embed/prose.css">';
const settings = 'data-server="/reacties" data-thread="/va"';

const article = `<mp-article-body id="va" with-reading-time save="local">
  <h1>Wat is een virtueel assistent?</h1><p>Iemand die op afstand werk overneemt.</p></mp-article-body>`;
const related = `<mp-related-reads for="va"><h2>Lees ook</h2><ul><li><a href="/a">Kosten</a></li>
  <li><a href="/b">Taken</a></li></ul></mp-related-reads>`;

const emptyThread = {
  thread: {
    key: '/va',
    title: null,
    url: null,
    state: 'open',
    count: 0,
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  items: [],
  next: null,
  previous: null,
  seq: 0,
};

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types meepraten",
};

describe('the widgets themselves', () => {
  for (const file of ['meepraten.js', 'meepraten.all.js']) {
    it(`come out of ${file} on a strict page without a word`, async () => {
      host.site.json('/reacties/v1/sites/default/reactions', emptyThread);
      const page = await host.open(
        `${sheets}${embed(settings, `/embed/${file}`)}${article}${related}
         <mp-reactions></mp-reactions><mp-reaction-form></mp-reaction-form><mp-button>Meer</mp-button>`,
        strict,
      );
      for (const tag of tags) {
        await page.locator(`body > ${tag}`).scrollIntoViewIfNeeded();
        await defined(page, tag);
      }
      await page.locator('mp-reactions textarea').waitFor();
      await page.getByRole('link', { name: 'Kosten' }).waitFor();
      expect(page.lines).toEqual([]);
    });
  }
});
