import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tries } from '@meepraten/build-config/tried-host';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { useBrowser } from '../e2e/support/browser.ts';
import { startStack, type Stack } from '../e2e/support/stack.ts';
import { readOn } from './support/reader.ts';

const browser = useBrowser();
let stack: Stack;
let folder: string;

beforeAll(async () => {
  stack = await startStack();
  folder = await mkdtemp(join(tmpdir(), 'meepraten-file-'));
});

afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

const page = (demo: string, server: string) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Van schijf</title>
  <link rel="stylesheet" href="${demo}/embed/meepraten.css" />
  <script type="module" src="${demo}/embed/meepraten.js" data-server="${server}"></script>
  <mp-article-body with-reading-time><h1>Van schijf</h1><p>Dit staat in een bestand.</p></mp-article-body>
  <mp-related-reads src="${demo}/feed.json"></mp-related-reads>
  <mp-reactions></mp-reactions>
</html>
`;

const lacks =
  'Het artikel en de leestips staan er. Reacties niet, en daar staat waarom: een bestand is geen site.';

describe('a page that is opened from a file', tries({ name: 'file', lacks }), () => {
  it('shows an article and what to read next, and says why there are no reactions', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, page(stack.demo, stack.reactions.url));
    const opened = await browser.newPage();
    await opened.goto(pathToFileURL(file).href);
    await readOn(opened, 'Dit staat in een bestand.', 'De secretaresse, vroeger en nu');
    await opened.locator('mp-article-body [part=meta]').getByText('leestijd').waitFor();
    await opened.locator('mp-reactions').scrollIntoViewIfNeeded();
    await opened.getByText('Deze pagina is geopend als bestand').waitFor();
  });
});
