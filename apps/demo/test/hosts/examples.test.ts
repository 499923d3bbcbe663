import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@meepraten/build-config/driver';
import type { Tarball } from '@meepraten/build-config/tarball';
import { tries } from '@meepraten/build-config/tried-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../e2e/support/browser.ts';
import { heard } from '../e2e/support/listening.ts';
import { Example, packAll } from './support/example.ts';
import { HostSite } from './support/host-site.ts';
import { overflow, react, reactAndReload, readOn } from './support/reader.ts';

/** npm fetches, and two type checkers read all of it. */
const installTimeoutMs = 400_000;

const browser = useBrowser();
let folder: string;
let tarballs: Tarball[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meepraten-examples-'));
  tarballs = await packAll(folder);
}, installTimeoutMs);

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

interface Kind {
  name: string;
  /** What is named on the demo's index, and the package whose version goes with it. */
  title: string;
  from: string;
  /** The file that names the reactions server, and the folder that is built. */
  serverIn: string;
  out: string;
  path: string;
  article: string;
  related: string;
}

/** Installs and builds an example, and tries on it what every host has to bear. */
function useExample(kind: Kind): {
  site: () => HostSite;
  open: (path?: string) => Promise<Page>;
  out: () => string;
} {
  let site: HostSite;
  let out: string;

  beforeAll(async () => {
    site = await HostSite.start();
  });

  afterAll(() => site.stop());

  async function open(path = kind.path): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.url + path);
    return page;
  }

  it('installs, agrees with its types and builds', { timeout: installTimeoutMs }, async ({ task }) => {
    const example = new Example(kind.name, folder);
    await example.install(tarballs);
    task.meta.host = { name: kind.name, on: `${kind.title} ${example.versionOf(kind.from)}` };
    example.useServer(kind.serverIn, site.reactions.url);
    await example.build();
    out = join(example.folder, kind.out);
    await site.serve(out);
  });

  it('shows an article and what to read next, takes a reaction, and says nothing', async () => {
    const page = await open();
    await readOn(page, kind.article, kind.related);
    await reactAndReload(page, `Op ${kind.title} staat dit er ook.`);
    expect(await overflow(page)).toBeLessThan(1);
    expect(await heard(page, site.origins)).toEqual([]);
  });

  return { site: () => site, open, out: () => out };
}

/** The colour that text of the first element in a page has, through open shadow roots. */
const headingColor = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector('mp-reactions')!.shadowRoot!.querySelector('[part~=heading]')!;
    return { own: getComputedStyle(heading).color, page: getComputedStyle(document.body).color };
  });

describe('a page with Bootstrap', tries({ name: 'bootstrap' }), () => {
  const { open } = useExample({
    ...{ name: 'bootstrap', title: 'Bootstrap', from: 'bootstrap', serverIn: 'src/index.html', out: 'site' },
    ...{ path: '/', article: 'Neem er een van twintig liter.', related: 'Compost maken' },
  });

  it('has its colours followed into the dark', async () => {
    const page = await open();
    await page.locator('mp-reactions').scrollIntoViewIfNeeded();
    await page.locator('mp-reactions [part~=heading]').first().waitFor();
    const light = await headingColor(page);
    await page.getByRole('button', { name: 'Donker' }).click();
    const dark = await headingColor(page);
    expect(light.own).toBe(light.page);
    expect(dark.own).toBe(dark.page);
    expect(dark.own).not.toBe(light.own);
  });
});

describe('a page with Tailwind', tries({ name: 'tailwind' }), () => {
  const { open } = useExample({
    ...{ name: 'tailwind', title: 'Tailwind', from: 'tailwindcss', serverIn: 'src/index.html', out: 'site' },
    ...{ path: '/', article: 'Knijp erin.', related: 'Tomaten op het balkon' },
  });

  it('keeps headings, lists and buttons apart from text, which its reset does not', async () => {
    const page = await open();
    await page.locator('mp-reactions').scrollIntoViewIfNeeded();
    await page.locator('mp-reactions mp-reaction-form form').waitFor();
    const looks = await page.evaluate(() => {
      const article = document.querySelector('mp-article-body')!;
      const style = (selector: string) => getComputedStyle(article.querySelector(selector)!);
      return {
        larger: parseFloat(style('h2').fontSize) > parseFloat(style('p').fontSize),
        bold: Number(style('h2').fontWeight) > Number(style('p').fontWeight),
        apart: parseFloat(style('h2').marginBlockStart) > 0,
        list: style('ul').listStyleType,
      };
    });
    expect(looks).toEqual({ larger: true, bold: true, apart: true, list: 'disc' });
  });
});

describe('a blog of Eleventy', tries({ name: 'eleventy' }), () => {
  const { site, open, out } = useExample({
    ...{
      name: 'eleventy',
      title: 'Eleventy',
      from: '@11ty/eleventy',
      serverIn: 'eleventy.config.js',
      out: 'site',
    },
    ...{ path: '/tomaten/', article: 'Neem er een van twintig liter.', related: 'Zelf compost maken' },
  });

  it('has reads that were ranked by its build, and says why', async () => {
    const page = await open();
    // As a reader comes nearer: what is in sight already does not change any more.
    await page.evaluate(() => {
      const list = document.querySelector('mp-related-reads')!;
      scrollBy(0, list.getBoundingClientRect().top - innerHeight - 50);
    });
    await page.locator('mp-related-reads [part~=reason]').first().waitFor();
  });

  it('counts the reactions on its front page', async () => {
    const page = await open('/');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('mp-reactions-count')].some(
        ({ shadowRoot }) => shadowRoot?.textContent === '1 antwoord',
      ),
    );
  });

  it('can be read with scripts off, down to a link to the reactions', async () => {
    await site().serve(out(), { scriptsOff: true });
    const page = await open();
    await page.getByText('Neem er een van twintig liter.').waitFor();
    await page.getByRole('link', { name: 'Zelf compost maken' }).waitFor();
    await page.getByRole('link', { name: 'Reacties' }).click();
    await page.getByText('Op Eleventy staat dit er ook.').waitFor();
    await site().serve(out());
  });
});

const inApps = [
  { name: 'react', title: 'React', from: 'react', serverIn: 'src/app.tsx', out: 'dist' },
  { name: 'vue', title: 'Vue', from: 'vue', serverIn: 'src/app.vue', out: 'dist' },
];

for (const app of inApps)
  describe(`an app of ${app.title}`, tries({ name: app.name }), () => {
    const { open } = useExample({
      ...app,
      ...{ path: '/', article: 'Neem een pot van twintig liter.', related: 'Zelf compost maken' },
    });

    it('turns to another article where a read is opened, and back again', async () => {
      const page = await open();
      await page.getByRole('link', { name: 'Reacties (1)' }).waitFor();
      await page.evaluate(() => document.querySelector('mp-reactions')!.setAttribute('data-same', ''));
      await page.locator('mp-related-reads').scrollIntoViewIfNeeded();
      await page.locator('mp-related-reads [part~=link]').getByText('Zelf compost maken').click();
      await page.waitForURL(/\?article=compost$/);
      await page.getByRole('heading', { name: 'Zelf compost maken' }).waitFor();
      await page.getByRole('link', { name: 'Reacties (0)' }).waitFor();
      expect(await page.locator('mp-reactions[data-same]').count()).toBe(1);
      await page.evaluate(() => history.back());
      await page.getByRole('heading', { name: 'Tomaten op het balkon' }).waitFor();
      await page.getByRole('link', { name: 'Reacties (1)' }).waitFor();
      expect(
        await page.locator('mp-related-reads [part~=link]').getByText('Zelf compost maken').count(),
      ).toBe(1);
    });

    it('sets a property of all three from its state', async () => {
      const page = await open();
      await page.getByLabel('Donker').click();
      await page.waitForFunction(() =>
        ['mp-article-body', 'mp-related-reads', 'mp-reactions'].every(
          (tag) => document.querySelector(tag)?.getAttribute('theme') === 'dark',
        ),
      );
    });

    it('hears of a reaction when it is placed', async () => {
      const page = await open('/?article=water');
      await page.getByRole('link', { name: 'Reacties (0)' }).waitFor();
      await react(page, 'Elke ochtend een gieter.');
      await page.getByRole('link', { name: 'Reacties (1)' }).waitFor();
    });
  });
