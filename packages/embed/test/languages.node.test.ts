import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { embed, useHost, type HostPage } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

/** Each says in words what is wrong with what it is given. */
const widgets = `<mp-reactions></mp-reactions><mp-related-reads src="/nothing"></mp-related-reads>
  <mp-article-body src="/nothing"></mp-article-body>`;

const speaking = (lang: string) => host.open(`${embed()}<main lang="${lang}">${widgets}</main>`);

/** What was fetched for a language: first how to fetch them all, then the words of one. */
const fetched = () =>
  host.site.requests.flatMap((path) => /\/chunks\/(languages|language-\w\w)-/.exec(path)?.[1] ?? []);

async function reads(page: HostPage, ...words: string[]): Promise<void> {
  await Promise.all(words.map((text) => page.getByText(text).first().waitFor()));
}

const inGerman = [
  'Geben Sie diesem Element im Attribut server eine Adresse.',
  'Die Liste der Artikel konnte nicht geladen werden.',
  'Unter dieser Adresse gibt es (inzwischen) keinen Artikel.',
];

const inEnglish = [
  'Give this element an address in its server attribute.',
  'The list of articles could not be loaded.',
  'There is no article at this address (any more).',
];

describe('the words of a page', () => {
  it('are fetched for none in Dutch or English', async () => {
    await reads(await speaking('nl-BE'), 'Er staat (niet langer) een artikel op dit adres.');
    await reads(await speaking('en'), ...inEnglish);
    expect(fetched()).toEqual([]);
  });

  it('are fetched once in another language, for all widgets together', async () => {
    await reads(await speaking('de-AT'), ...inGerman);
    expect(fetched()).toEqual(['languages', 'language-de']);
  });

  it('are English in a language that has none', async () => {
    await reads(await speaking('fy'), ...inEnglish);
    expect(fetched()).toEqual(['languages']);
  });

  it('are English as long as they cannot be fetched', async () => {
    host.site.missing = /\/language-de-/;
    const page = await speaking('de');
    await reads(page, ...inEnglish);
    host.site.missing = undefined;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await reads(page, ...inGerman);
  });

  it('are English where they do not come', async () => {
    host.site.silent = /\/language-de-/;
    const page = await speaking('de');
    await reads(page, ...inEnglish);
  });
});
