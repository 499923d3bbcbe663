import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { embed, useHost, type HostPage } from './support/host.ts';
import { countLiving, timerCounter } from './support/left-behind.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

/** Before counting: what is made once for the page is there then. */
const warmUp = 20;
const rounds = 200;
const atOnce = 20;

/** The browser collects some of its own objects later than others. */
const slack = 5;

/** Bytes of heap for one widget that came and went: half of it is code that the browser compiles when it is used often. */
const mostPerWidget = 1000;

const reaction = (id: string, parentId: string | null = null) => ({
  ...{ id, parentId, depth: parentId ? 1 : 0, seq: 1, rev: 1, lang: 'nl', status: 'published' },
  ...{ author: { name: 'Anja', website: null, kind: 'visitor' }, replyCount: 0, emotes: { like: 1 } },
  ...{ createdAt: '2026-11-23T10:00:00Z', editedAt: null },
  body: [{ kind: 'p', children: [{ kind: 'text', text: `Woorden van ${id}` }] }],
});

const thread = {
  thread: {
    ...{ key: '/va', title: null, url: null, state: 'open', count: 3 },
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  items: [reaction('a'), reaction('b', 'a'), reaction('c')],
  ...{ next: null, previous: null, seq: 1 },
};

/** A widget: how it is written, and what of it is seen once it is all there. */
const widgets = {
  'mp-article-body': {
    html: `<mp-article-body lang="nl" with-reading-time with-contents with-progress with-heading-links with-quote with-structured-data save="local">
      <h1>Assistent</h1><h2>Kosten</h2><p>Wat het kost.</p><h2>Taken</h2><p>Wat er te doen is.</p>
      <h2>Agenda</h2><table><tr><td>Maandag</td></tr></table></mp-article-body>`,
    seen: '[part=contents]',
  },
  'mp-related-reads': {
    html: '<mp-related-reads lang="nl" src="/feed.json" with-reasons with-images save="local"></mp-related-reads>',
    seen: 'li',
  },
  'mp-reactions': {
    html: '<mp-reactions lang="nl" live server="/reacties" thread="/va"></mp-reactions>',
    seen: 'mp-reaction-form',
  },
  'mp-reactions-count': {
    html: '<mp-reactions-count lang="nl" server="/reacties" thread="/va"></mp-reactions-count>',
    seen: null,
  },
  'mp-reaction-form': {
    html: '<mp-reaction-form lang="nl" server="/reacties" thread="/va"></mp-reaction-form>',
    seen: 'textarea',
  },
} as const;

type Tag = keyof typeof widgets;

async function open(): Promise<HostPage> {
  host.site.json('/reacties/v1/sites/default/reactions', thread);
  host.site.json('/reacties/v1/sites/default/counts', { counts: { '/va': 3 } });
  host.site.json('/feed.json', {
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Blog' },
    items: ['agenda', 'tarief', 'reizen'].map((id) => ({
      ...{ id, url: `${host.site.origin}/${id}`, title: `Over ${id}` },
      content_text: `Een assistent en ${id}.`,
    })),
  });
  // A thread in which nothing happens: whoever follows it waits.
  host.site.silent = /\/events$/;
  return host.open(`${timerCounter}${embed()}<main></main>`);
}

/** Adds a widget that many times, waits until each is drawn, and takes all of them away again. */
async function comeAndGo(page: Page, tag: Tag, times: number): Promise<void> {
  await page.evaluate(
    async ([tag, html, seen, times, atOnce]) => {
      const main = document.querySelector('main')!;
      const template = document.createElement('template');
      template.innerHTML = html;
      const isDrawn = (element: Element) =>
        seen === null
          ? /\d/.test(element.shadowRoot?.textContent ?? '')
          : !!element.shadowRoot?.querySelector(seen);
      for (let added = 0; added < times; added += atOnce) {
        for (let copy = 0; copy < atOnce; copy++) main.append(template.content.cloneNode(true));
        const all = [...main.querySelectorAll(tag)];
        for (let wait = 0; !all.every(isDrawn); wait++) {
          if (wait > 500) throw new Error(`Not drawn: ${all.find((one) => !isDrawn(one))?.outerHTML}`);
          await new Promise(requestAnimationFrame);
        }
        await new Promise(requestAnimationFrame);
        main.replaceChildren();
      }
    },
    [tag, widgets[tag].html, widgets[tag].seen, times, atOnce] as const,
  );
  // What they were still waiting for has its end.
  await page.waitForTimeout(500);
}

function room(name: string): number {
  return name === 'JSHeapUsedSize' ? mostPerWidget * rounds : slack;
}

it.each(Object.keys(widgets) as Tag[])(
  '<%s> that comes and goes 200 times leaves nothing behind',
  { timeout: 60_000 },
  async (tag) => {
    const page = await open();
    await comeAndGo(page, tag, warmUp);
    const before = await countLiving(page, Object.keys(widgets));
    await comeAndGo(page, tag, rounds);
    const after = await countLiving(page, Object.keys(widgets));
    const grown = Object.keys(after).filter((name) => after[name]! > before[name]! + room(name));
    expect(grown.map((name) => `${name}: ${before[name]} → ${after[name]}`)).toEqual([]);
    expect(page.lines).toEqual([]);
  },
);
