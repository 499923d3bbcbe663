import { rm } from 'node:fs/promises';
import { tries } from '@meepraten/build-config/tried-host';
import { afterAll, describe, expect, it } from 'vitest';
import { defined, embed, useHost, type HostPage } from './support/host.ts';
import { manyOfUs } from './support/two-of-us.ts';

const folder = await manyOfUs();
const host = useHost(folder);

afterAll(() => rm(folder, { recursive: true }));

const settings = 'data-server="/reacties" data-thread="/va" data-lang="nl"';
const split = (version: string) => embed(settings, `/embed/${version}/meepraten.js`);
const all = (version: string) => embed(settings, `/embed/${version}/meepraten.all.js`);
const pageScript = (name: string) => `<script type="module" src="/embed/page/${name}.js"></script>`;

const widgets = `<mp-article-body><h1>Assistent</h1><p>Werk op afstand.</p></mp-article-body>
  <mp-related-reads><ul><li><a href="/kosten">Kosten</a></li></ul></mp-related-reads>
  <mp-reactions></mp-reactions>`;

const thread = {
  thread: {
    ...{ key: '/va', title: null, url: null, state: 'open', count: 0 },
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  ...{ items: [], next: null, previous: null, seq: 0 },
};

const strict = (policies = 'meepraten') => ({
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
    `require-trusted-types-for 'script'; trusted-types ${policies}`,
});

async function open(body: string, policies?: string): Promise<HostPage> {
  host.site.json('/reacties/v1/sites/default/reactions', thread);
  return host.open(body, strict(policies));
}

/** All three draw, and answer to who uses them. */
async function seeWidgets(page: HostPage): Promise<void> {
  for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions']) await defined(page, tag);
  await page.getByRole('link', { name: 'Kosten' }).waitFor();
  const field = page.locator('mp-reactions textarea');
  await field.fill('Hallo');
  await page.locator('mp-reactions').getByRole('button', { name: 'Reactie plaatsen' }).click();
  await page.locator('mp-reactions [aria-invalid=true]').first().waitFor();
}

/** Folders that code was fetched from, apart from the first script of each. */
function fetchedFrom(): string[] {
  const parts = host.site.requests.filter((path) => path.includes('/chunks/'));
  return [...new Set(parts.map((path) => path.split('/')[2]!))];
}

describe('two copies on a strict page', () => {
  const pairs: Record<string, { scripts: string[]; serves: string; parts: string[] }> = {
    'an older version before a newer': {
      ...{ scripts: [split('0.0.0'), split('1.0.0')], serves: '0.0.0', parts: ['0.0.0'] },
    },
    'a newer version before an older': {
      ...{ scripts: [split('1.0.0'), split('0.0.0')], serves: '1.0.0', parts: ['1.0.0'] },
    },
    'one in parts before one in a file': {
      ...{ scripts: [split('0.0.0'), all('1.0.0')], serves: '0.0.0', parts: ['0.0.0'] },
    },
    'one in a file before one in parts': {
      ...{ scripts: [all('0.0.0'), split('1.0.0')], serves: '0.0.0', parts: [] },
    },
  };
  for (const [order, { scripts, serves, parts }] of Object.entries(pairs)) {
    it(`work without a word, the first alone: ${order}`, async () => {
      const page = await open(scripts.join('') + widgets);
      await seeWidgets(page);
      expect(await page.evaluate('meepraten.version')).toBe(serves);
      expect(fetchedFrom()).toEqual(parts);
      expect(page.lines).toEqual([]);
    });
  }
});

describe('a page with a Lit of its own', () => {
  const orders = {
    before: [pageScript('page-with-lit'), split('0.0.0')],
    behind: [all('0.0.0'), pageScript('page-with-lit')],
  };
  for (const [order, scripts] of Object.entries(orders)) {
    it(`${order} us keeps its elements, and we ours`, async () => {
      const page = await open(`${scripts.join('')}<page-clock></page-clock>${widgets}`, 'lit-html meepraten');
      await page.getByText('Het is tien uur').waitFor();
      await seeWidgets(page);
      expect(page.lines).toEqual([]);
    });
  }
});

describe('a page that has the packages in its bundle', () => {
  const orders = {
    before: [pageScript('page-with-packages'), split('0.0.0')],
    behind: [split('0.0.0'), pageScript('page-with-packages')],
  };
  for (const [order, scripts] of Object.entries(orders)) {
    it(`${order}: what the bundle lacks comes from us`, async () => {
      const page = await open(`${scripts.join('')}<page-clock></page-clock>${widgets}`, 'lit-html meepraten');
      await page.getByText('Het is tien uur').waitFor();
      await seeWidgets(page);
      expect(page.lines).toEqual([]);
    });
  }
});

it('a registry of its own holds another version, down to the form in the list', async () => {
  const page = await open(
    `${split('0.0.0')}${pageScript('page-with-registry')}${widgets}
    <page-corner></page-corner>`,
    'lit-html meepraten',
  );
  await page.locator('body > mp-reactions textarea').waitFor();
  const corner = page.locator('page-corner');
  await corner.locator('textarea').fill('In de hoek');
  await corner.getByRole('button', { name: 'Reactie plaatsen' }).click();
  await corner.locator('[aria-invalid=true]').first().waitFor();
  const places = await page.evaluate<string[]>(`(() => {
    const list = document.querySelector('page-corner').shadowRoot.querySelector('mp-reactions');
    const form = list.shadowRoot.querySelector('mp-reaction-form');
    return [list, form].map(({ constructor }) => constructor.place);
  })()`);
  expect(places).toEqual(['corner', 'corner']);
  expect(page.lines).toEqual([]);
});

const twoBundles = tries({
  name: 'two-bundles',
  unsupported: 'De tweede mag haar beleid niet maken en laadt niet. Wat de pagina meebracht, blijft staan.',
});

it('of two bundles that each brought a Lit, the second does not load', twoBundles, async () => {
  const scripts = pageScript('page-with-lit') + pageScript('page-with-packages');
  const served = '<mp-reactions>Twee reacties</mp-reactions>';
  const page = await open(`${scripts}<page-clock></page-clock>${served}`, 'lit-html meepraten');
  await page.getByText('Het is tien uur').waitFor();
  await expect.poll(() => page.lines.some((line) => line.includes('"lit-html"'))).toBe(true);
  expect(await page.evaluate(() => customElements.get('mp-reactions'))).toBeUndefined();
  expect(await page.getByText('Twee reacties').isVisible()).toBe(true);
});
