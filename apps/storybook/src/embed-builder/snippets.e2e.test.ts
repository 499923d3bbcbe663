import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, type Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { firstChoice, permits, widgets, type Choice, type Permit } from './choice.js';
import { policyOf } from './policy.js';
import { snippetsOf, type Form } from './snippets.js';

const embed = fileURLToPath(new URL('../../../../packages/embed/dist/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const emptyThread = {
  thread: {
    ...{ key: '/', title: null, url: null, state: 'open', count: 0 },
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  ...{ items: [], next: null, previous: null, seq: 0 },
};

let server: Server;
let browser: Browser;
let page: Page;
/** What is served beside the files of the embed, by its path. */
const served = new Map<string, { body: string; policy?: string }>();

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const { body, policy } = served.get(pathname) ?? {};
    const type = types[extname(pathname)] ?? (pathname.startsWith('/v1/') ? 'application/json' : 'text/html');
    response.setHeader('content-type', `${type}; charset=utf-8`);
    if (policy) response.setHeader('content-security-policy', policy);
    if (body !== undefined) return void response.end(body);
    readFile(embed + pathname.replace('/files/', '')).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  served.set('/v1/sites/default/reactions', { body: JSON.stringify(emptyThread) });
  served.set('/v1/sites/default/counts', { body: JSON.stringify({ counts: { '/article': 4 } }) });
  browser = await Browser.start(inject('engine'));
  page = await browser.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** All widgets, with what a site has to say of itself. */
function chosen(permit: Permit): Choice {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...firstChoice, widgets, server: origin, language: 'nl', theme: 'dark', files: '/files', permit };
}

/** With what a reader has to fill in, and `default-src 'none'`: nothing that is not named is allowed. */
async function put(body: string, policy: string): Promise<void> {
  const { files } = JSON.parse(await readFile(`${embed}integrity.json`, 'utf8')) as {
    files: Record<string, string>;
  };
  const hash = files['meepraten.all.js'] ?? '';
  const filled = (text: string) => text.replaceAll('sha384-HASH', hash).replaceAll('NONCE', 'bm9uY2U');
  served.set('/page', {
    body: filled(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,">${body}</html>`),
    policy: filled(`default-src 'none'; ${policy}`).replaceAll('\n', ' '),
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/page`);
}

/** All at work, in the theme and the language that were chosen. */
async function expectAllAtWork(): Promise<void> {
  const seen = await page.waitForFunction(() => {
    const elements = ['article-body', 'related-reads', 'reactions', 'reaction-form'].map((name) =>
      document.querySelector(`mp-${name}`),
    );
    // As a reader does, who comes past all of them.
    elements.forEach((element) => element?.scrollIntoView());
    const [article, reads, reactions, form] = elements;
    const count = document.querySelector('mp-reactions-count')?.shadowRoot;
    const words = `${reactions?.shadowRoot?.textContent} ${form?.shadowRoot?.textContent} ${count?.textContent}`;
    const isReady =
      article?.shadowRoot &&
      reads?.shadowRoot?.querySelector('a') &&
      /0 antwoorden[^]*Geef een reactie[^]*4 antwoorden/.test(words);
    return isReady && elements.map((element) => element?.getAttribute('theme')).join();
  });
  expect(seen).toBe('dark,dark,dark,dark');
}

describe.each(['script', 'div'] as const)('the %s form on a page with its policy', (form: Form) => {
  it.each(permits)('brings all elements to work, allowed by %s', async (permit) => {
    const choice = chosen(permit);
    const [snippet] = snippetsOf(choice, form);
    await put(snippet?.text ?? '', policyOf(choice, form));
    await expectAllAtWork();
  });
});

it('brings all elements to work from npm, on a page with the policy of a bundle', async () => {
  const choice = chosen('host');
  const [, imports, markup] = snippetsOf(choice, 'npm');
  const files = await bundled(imports?.text ?? '');
  for (const { fileName, body } of files) served.set(`/bundle/${fileName}`, { body });
  const style = files.find(({ fileName }) => fileName.endsWith('.css'));
  await put(
    `<link rel="stylesheet" href="/bundle/${style?.fileName}"><script type="module" src="/bundle/entry.js"></script>${markup?.text}`,
    policyOf(choice, 'npm'),
  );
  await expectAllAtWork();
}, 120_000);

/** As the bundler of a site makes files of these imports. */
async function bundled(imports: string): Promise<{ fileName: string; body: string }[]> {
  const entry = `${here}entry.js`;
  const mode = process.env['NODE_ENV'];
  const result = (await build({
    ...{ root: here, configFile: false, logLevel: 'error', base: '/bundle/' },
    // Without `development`, which a process that runs tests would ask for.
    resolve: { conditions: ['module', 'browser'] },
    plugins: [
      {
        name: 'the-page-of-a-reader',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? imports : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } } },
  })) as Rolldown.RolldownOutput;
  // Vite sets it for all that this process starts later.
  if (mode === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = mode;
  return result.output.map((file) => ({
    fileName: file.fileName,
    body: file.type === 'chunk' ? file.code : String(file.source),
  }));
}
