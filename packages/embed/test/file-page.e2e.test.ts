import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { embed } from './support/host.ts';
import { complaints, useJourney } from './support/journey.ts';

const journey = useJourney();

it('a page opened as a file shows the article and the reads beside it, and says why nobody can react', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-file-'));
  try {
    const file = join(folder, 'va.html');
    const script = embed('data-server="/reacties"', `${journey.cdn.origin}/embed/meepraten.js`);
    await writeFile(
      file,
      `<!doctype html><html lang="nl"><meta charset="utf-8">${script}
       <mp-article-body id="va" with-reading-time><h1>Assistent</h1><p>Werk op afstand.</p></mp-article-body>
       <mp-related-reads for="va"><h2>Lees ook</h2><a href="kosten.html">Kosten</a></mp-related-reads>
       <mp-reactions><p>Twee reacties</p></mp-reactions>
       <mp-reaction-form><p>Schrijf een brief.</p></mp-reaction-form>`,
    );
    const page = await journey.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByText('1 minuut leestijd').waitFor();
    await page.locator('mp-related-reads').getByRole('link', { name: 'Kosten' }).waitFor();
    for (const [tag, kept] of [
      ['mp-reactions', 'Twee reacties'],
      ['mp-reaction-form', 'Schrijf een brief.'],
    ] as const) {
      await page.locator(tag).getByText('Reacties werken alleen op een site').waitFor();
      expect(await page.getByText(kept).isVisible()).toBe(true);
      expect(await page.locator(`${tag} textarea`).count()).toBe(0);
    }
    expect(complaints(page)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
