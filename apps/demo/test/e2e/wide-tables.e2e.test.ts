import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

const words = 'Verzekeringen'.repeat(9);

/** One with all that a table can have, and one with nothing but cells. */
const tables = `<table id="full"><caption>Uren</caption><thead><tr><th>Dag</th><th>Taak</th></tr></thead>
  <tbody><tr><th scope="row">Maandag</th><td>${words}</td></tr></tbody></table>
  <table id="bare"><tbody><tr><td>Maandag</td><td>${words}</td></tr></tbody></table>`;

const hostPage = (styles: string) => `<!doctype html>
<html lang="nl"><head><title>Gast</title>${styles}
<script type="module" src="/embed/meepraten.js"></script></head>
<body><main style="inline-size: 300px"><mp-article-body><h1>Breed</h1>${tables}</mp-article-body></main></body></html>`;

const roles = [
  ['#full', 'table'],
  ['#full caption', 'caption'],
  ['#full tr', 'row'],
  ['#full th', 'columnheader'],
  ['#full th[scope=row]', 'rowheader'],
  ['#full td', 'cell'],
  ['#bare', 'table'],
  ['#bare tr', 'row'],
  ['#bare td', 'cell'],
] as const;

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeAll(async () => {
  stack = await startStack({
    extend: (demo) => {
      demo.get('/guest/plain', (context) => context.html(hostPage('')));
      demo.get('/guest/styled', (context) =>
        context.html(hostPage('<link rel="stylesheet" href="/embed/prose.css">')),
      );
    },
  });
});

afterAll(() => stack.stop());

beforeEach(async () => {
  page = await browser.newPage();
});

it.each(['plain', 'styled'])('is a table to everybody while it scrolls inside itself: %s', async (host) => {
  await page.goto(`${stack.demo}/guest/${host}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('table')].every(
      (table) => table.tabIndex === 0 && table.scrollWidth > table.clientWidth,
    ),
  );
  const lost: string[] = [];
  for (const [selector, role] of roles)
    if (!(await page.hasRole(selector, role))) lost.push(`${selector} is no ${role}`);
  expect(lost).toEqual([]);
  expect(await page.hasRole('#bare td', 'columnheader')).toBe(false);
});
