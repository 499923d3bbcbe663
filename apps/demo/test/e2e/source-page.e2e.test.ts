import { fileURLToPath } from 'node:url';
import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

/** A page of a blog, pasted as text: the lines of its buttons, its count and its form are in it. */
const file = fileURLToPath(new URL('support/pasted-page.txt', import.meta.url));

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ article: { file } });
});

afterAll(() => stack.stop());

beforeEach(async () => {
  page = await browser.newPage();
});

/** The words that a reader sees of the article and of the heading above the related reads. */
function read(): Promise<{ headings: string[]; text: string; related: string | undefined }> {
  return page.evaluate(() => {
    const article = document.querySelector('mp-article-body')!;
    const reads = document.querySelector('mp-related-reads')!;
    return {
      headings: [...article.querySelectorAll('h1, h2, h3')].map(
        (heading) => heading.firstChild!.textContent!,
      ),
      text: article.textContent ?? '',
      related: reads.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim(),
    };
  });
}

it.each(['plain', 'blog', 'magazine', 'strict'])(
  'shows a pasted page as an article on the %s host',
  async (host) => {
    await page.goto(`${stack.demo}/${host}/pasted-page`);
    await page.getByText('Een stadsimker zet zijn kasten').waitFor();
    await page.locator('mp-related-reads').scrollIntoViewIfNeeded();
    await page.getByRole('heading', { name: 'Lees ook mijn andere stukken over bijen:' }).waitFor();

    const { headings, text, related } = await read();
    expect(related).toBe('Lees ook mijn andere stukken over bijen:');
    expect(headings).toEqual(['Er zijn 2 soorten imkers', 'Hoe het nu gaat']);
    expect(await page.getByRole('heading', { name: 'Wat doet een stadsimker eigenlijk?' }).count()).toBe(1);
    expect(text).not.toMatch(/Bewaren|0 antwoorden|Geef een reactie|Lees ook/);
  },
);

it('keeps its own words above the related reads of an article of its own', async () => {
  await page.goto(`${stack.demo}/blog/wat-is-een-virtueel-assistent-eigenlijk`);
  await page.locator('mp-related-reads').scrollIntoViewIfNeeded();
  const name = 'Lees ook mijn andere artikelen over virtuele assistentie:';
  await page.locator('mp-related-reads').getByRole('heading', { name }).waitFor();
});
