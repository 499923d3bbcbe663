import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { embed, useHost } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

/** The most that Meepraten may shift a page: an eighth of what is noticed, https://web.dev/articles/cls is 0.1. */
const mostShift = 0.004;

const subjects = ['agenda', 'mailbox', 'tarief', 'afspraken', 'reizen', 'facturen'];
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="5"/>')}`;

const served = subjects
  .map((subject) => `<li><a href="/${subject}">Een assistent en je ${subject}</a></li>`)
  .join('');

const body = `<link rel="stylesheet" href="/embed/meepraten.css">${embed()}
  <mp-article-body id="article"><h1>Wat doet een assistent?</h1>
    ${'<p>Een assistent op afstand beheert de agenda, de mailbox en de facturen.</p>'.repeat(80)}</mp-article-body>
  <mp-related-reads for="article" src="/feed.json" with-images with-reasons save="local" max-items="6">
    <h2>Lees ook</h2><ul>${served}</ul></mp-related-reads>
  ${'<p>Wat er na de lijst nog op de pagina staat.</p>'.repeat(40)}`;

/** Opens the page on a slow line and a slow processor, and adds up what moves without the reader's doing. */
async function openSlowly(): Promise<Page> {
  host.site.json('/feed.json', {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Blog',
    items: subjects.map((subject) => ({
      id: subject,
      url: `${host.site.origin}/${subject}`,
      title: `Een assistent en je ${subject}`,
      summary: `Hoe je ${subject} uit handen geeft aan een assistent, en wat je eerst samen op een rij zet.`,
      content_text: `Een assistent neemt ${subject} over.`,
      image: picture,
      tags: ['assistent', subject],
    })),
  });
  const page = await host.open('<p>Eerst een lege pagina.</p>');
  page.setDefaultTimeout(60_000);
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 400_000 / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const shifts = ((globalThis as { shifts?: number[] }).shifts = [] as number[]);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(host.site.page('/still', body), { waitUntil: 'domcontentloaded' });
  return page;
}

const shiftOf = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );

const isEnriched = () =>
  Boolean(document.querySelector('mp-related-reads')!.shadowRoot?.querySelector('[part~=reason]'));

const isDrawn = () => Boolean(document.querySelector('mp-related-reads')!.shadowRoot?.querySelector('li'));

it('moves nothing for who reads on to the list, which has its pictures and reasons by then', async () => {
  const page = await openSlowly();
  for (let windows = 0; windows < 40 && !(await page.evaluate(isEnriched)); windows += 1) {
    await page.evaluate(() => {
      const { top } = document.querySelector('mp-related-reads')!.getBoundingClientRect();
      scrollBy(0, Math.min(innerHeight / 3, top - 1.5 * innerHeight));
    });
    await page.waitForTimeout(250);
  }
  expect(await page.evaluate(isEnriched)).toBe(true);
  await page.evaluate(() => document.querySelector('mp-related-reads')!.scrollIntoView());
  await page.waitForTimeout(1000);
  expect(await shiftOf(page)).toBeLessThanOrEqual(mostShift);
}, 120_000);

it('moves nothing for who goes to the list at once, and leaves it as it was seen', async () => {
  const page = await openSlowly();
  await page.evaluate(() => document.querySelector('mp-related-reads')!.scrollIntoView());
  await page.waitForFunction(isDrawn);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  expect(await shiftOf(page)).toBeLessThanOrEqual(mostShift);
  expect(await page.locator('mp-related-reads li:visible').allInnerTexts()).toHaveLength(subjects.length);
}, 120_000);
