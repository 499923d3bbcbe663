import { fileURLToPath } from 'node:url';
import { tries } from '@meepraten/build-config/tried-host';
import { expect, it } from 'vitest';
import { defined, embed, useHost } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

const thread = {
  thread: {
    ...{ key: '/va', title: null, url: null, state: 'open', count: 1 },
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  items: [
    {
      ...{ id: 'a', parentId: null, depth: 0, seq: 1, rev: 1, lang: 'nl', status: 'published' },
      ...{ author: { name: 'Anja', website: null, kind: 'visitor' }, replyCount: 0, emotes: {} },
      ...{ createdAt: '2026-11-23T10:00:00Z', editedAt: null },
      body: [{ kind: 'p', children: [{ kind: 'text', text: 'Fijn 👍 stuk' }] }],
    },
  ],
  ...{ next: null, previous: null, seq: 1 },
};

/** What scripts of a page do to the ground that all stand on; each as it was met in the field. */
const habits: Record<string, string> = {
  'adds to the prototypes of the language in sight of every loop': `
    Array.prototype.each = function (act) { for (let i = 0; i < this.length; i++) act(this[i]); };
    Array.prototype.first = function () { return this[0]; };
    Object.prototype.extend = function () {};
    String.prototype.strip = function () { return this.trim(); };`,
  'writes JSON its own way, as in 2007': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Date.prototype.toJSON = function () { return 'vandaag'; };`,
  'has elements remove and find things differently': `
    Element.prototype.remove = function () { this.style.display = 'none'; return this; };
    Element.prototype.getElementsByClassName = () => [];
    document.getElementsByClassName = () => [];
    Array.from = (list, map) => { const all = []; for (let i = 0; i < list.length; i++) all.push(map ? map(list[i]) : list[i]); return all; };`,
  'puts pictures in the place of emoji': `
    const swap = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (/\\p{Extended_Pictographic}/u.test(text.data)) {
          const picture = Object.assign(new Image(), { className: 'emoji', alt: text.data, src: 'data:,' });
          text.replaceWith(picture);
          return swap(root);
        }
    };
    new MutationObserver(() => document.body && swap(document.body))
      .observe(document, { childList: true, subtree: true, characterData: true });`,
  'writes the document anew once it is there': `
    addEventListener('load', () => setTimeout(() => {
      if (sessionStorage.written) return;
      sessionStorage.written = 1;
      const page = document.documentElement.outerHTML;
      document.open(); document.write(page); document.close();
    }, 300));`,
  'keeps the storage of the device to itself': `
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });`,
};

const tried = tries({ name: 'hostile-scripts', on: `${Object.keys(habits).length} pagina's` });

it.each(Object.entries(habits))('all widgets work on a page that %s', tried, async (habit, script) => {
  host.site.json('/reacties/v1/sites/default/reactions', thread);
  host.site.json('/reacties/v1/sites/default/counts', { counts: { '/va': 1 } });
  const page = await host.open(
    `<script>${script}</script>${embed('data-server="/reacties" data-thread="/va" data-lang="nl"')}
     <mp-reactions-count></mp-reactions-count>
     <mp-article-body with-contents with-reading-time><h1>Assistent 👍</h1><h2>Kosten</h2><p>Wat het kost.</p>
       <h2>Taken</h2><p>Wat te doen.</p><h2>Agenda</h2><p>Wanneer.</p></mp-article-body>
     <mp-related-reads><ul><li><a href="/kosten">Kosten</a></li></ul></mp-related-reads>
     <mp-reactions></mp-reactions>`,
  );
  // The one that writes the document anew has done so by then.
  await page.waitForTimeout(500);
  for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions', 'mp-reactions-count'])
    await defined(page, tag).catch(() => defined(page, tag));
  await page.locator('mp-article-body [part=contents]').getByText('Taken').waitFor({ state: 'attached' });
  await page.locator('mp-reactions').getByText('Fijn').waitFor();
  await page.waitForFunction(() =>
    document.querySelector('mp-reactions-count')?.shadowRoot?.textContent?.includes('1'),
  );
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await page
    .locator('mp-reactions')
    .getByLabel(/^Reactie/)
    .fill('Dank je');
  await page.locator('mp-reactions').getByLabel(/^Naam/).fill('Bo');
  await page.locator('mp-reactions').getByRole('button', { name: 'Reactie plaatsen' }).click();
  expect((await posted).postDataJSON()).toMatchObject({ body: 'Dank je', name: 'Bo', thread: '/va' });
  expect(
    page.lines.filter((line) => !/404/.test(line)),
    habit,
  ).toEqual([]);
});
