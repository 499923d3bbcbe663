import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articles, contentFolder, readContent } from '../src/articles.ts';
import { textOf } from './demo.ts';

const [main, ...related] = articles;
const pictureOf = (path: string) => new URL(`../public${path}`, import.meta.url);

describe.for(articles)('$slug', (article) => {
  it('has its title as its only first heading', async () => {
    const content = await readContent(article);
    expect(content.match(/<h1>.*<\/h1>/g)).toEqual([`<h1>${article.title}</h1>`]);
  });

  it('has only pictures that exist, with their size and with words for who does not see them', async () => {
    const pictures = (await readContent(article)).match(/<img[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      const { src, alt } =
        /src="(?<src>[^"]+)" width="\d+" height="\d+" alt="(?<alt>[^"]+)"/.exec(picture)?.groups ?? {};
      expect(alt, picture).toMatch(/\w+ \w+ \w+/);
      expect(existsSync(pictureOf(src ?? '')), picture).toBe(true);
    }
    expect(existsSync(pictureOf(article.image))).toBe(true);
  });

  it('links only to articles that exist, but for the one site outside', async () => {
    const links = [...(await readContent(article)).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    const known = [...articles.map(({ slug }) => slug), 'https://www.ontsecretaressen.nl/'];
    expect(links.filter((href) => !known.includes(href ?? ''))).toEqual([]);
  });
});

it.for(related)('$slug is 250 to 400 words long', async (article) => {
  const words = textOf(await readContent(article)).match(/[\p{L}\p{N}]+/gu) ?? [];
  expect(words.length).toBeGreaterThanOrEqual(250);
  expect(words.length).toBeLessThanOrEqual(400);
});

it('there are six articles beside the one on virtual assistants, and a file for each', () => {
  expect(related).toHaveLength(6);
  expect(readdirSync(contentFolder).sort()).toEqual(articles.map(({ slug }) => `${slug}.html`).sort());
});

describe('the article on virtual assistants', () => {
  it('keeps the headings of the page that it retells', async () => {
    const headings = [...(await readContent(main)).matchAll(/<h[12]>(.*)<\/h[12]>/g)].map(([, text]) => text);
    expect(headings).toEqual([
      'Wat is een Virtueel Assistent eigenlijk?',
      'Er zijn in mijn ogen 2 soorten virtuele assistentie',
      'Herkomst van virtuele assistentie',
      'Evolutie van de secretaresse',
    ]);
  });

  it('keeps its facts, its outbound link and its two captioned figures', async () => {
    const content = await readContent(main);
    for (const fact of ['JCA', 'jaren ’90', '1994-1995', '2012', '10.000-25.000', 'VS', 'Australië'])
      expect(content).toContain(fact);
    expect(content).toContain('<a href="https://www.ontsecretaressen.nl/">Ontsecretaressen.nl</a>');
    expect(content.match(/<figcaption>Wat is een Virtueel Assistent<\/figcaption>/g)).toHaveLength(2);
  });
});
