import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { embed, useHost, type HostPage } from './support/host.ts';
import { countLiving, timerCounter, type Living } from './support/left-behind.ts';

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

interface Widget {
  tag: string;
  /** How it is written. */
  html: string;
  /** What of it is seen once it is all there; without it, a number is. */
  seen?: string;
}

const widgets: Readonly<Record<string, Widget>> = {
  '<mp-article-body>': {
    tag: 'mp-article-body',
    html: `<mp-article-body lang="nl" with-reading-time with-contents with-progress with-heading-links with-quote with-structured-data save="local">
      <h1>Assistent</h1><h2>Kosten</h2><p>Wat het kost.</p><h2>Taken</h2><p>Wat er te doen is.</p>
      <h2>Agenda</h2><table><tr><td>Maandag</td></tr></table></mp-article-body>`,
    seen: '[part=contents]',
  },
  '<mp-related-reads>': {
    tag: 'mp-related-reads',
    html: '<mp-related-reads lang="nl" src="/feed.json" with-reasons with-images save="local"></mp-related-reads>',
    seen: 'li',
  },
  '<mp-reactions>': {
    tag: 'mp-reactions',
    html: '<mp-reactions lang="nl" live server="/reacties" thread="/va"></mp-reactions>',
    seen: 'mp-reaction-form',
  },
  '<mp-reactions-count>': {
    tag: 'mp-reactions-count',
    html: '<mp-reactions-count lang="nl" server="/reacties" thread="/va"></mp-reactions-count>',
  },
  '<mp-reaction-form>': {
    tag: 'mp-reaction-form',
    html: '<mp-reaction-form lang="nl" server="/reacties" thread="/va"></mp-reaction-form>',
    seen: 'textarea',
  },
  '<div data-mp>': {
    tag: 'mp-reactions',
    html: '<div data-mp="reactions" data-lang="nl" data-server="/reacties" data-thread="/va"><p>Reacties</p></div>',
    seen: 'mp-reaction-form',
  },
};

const tags = [...new Set(Object.values(widgets).map(({ tag }) => tag))];

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
async function comeAndGo(page: Page, widget: Widget, times: number): Promise<void> {
  await page.evaluate(
    async ([{ tag, html, seen }, times, atOnce]) => {
      const main = document.querySelector('main')!;
      const template = document.createElement('template');
      template.innerHTML = html;
      const isDrawn = ({ shadowRoot }: Element) =>
        seen ? !!shadowRoot?.querySelector(seen) : /\d/.test(shadowRoot?.textContent ?? '');
      const drawn = () => [...main.querySelectorAll(tag)].filter(isDrawn);
      for (let added = 0; added < times; added += atOnce) {
        for (let copy = 0; copy < atOnce; copy++) main.append(template.content.cloneNode(true));
        for (let wait = 0; drawn().length < atOnce; wait++) {
          if (wait > 500) throw new Error(`Drawn: ${drawn().length} of ${atOnce} in ${main.innerHTML}`);
          await new Promise(requestAnimationFrame);
        }
        await new Promise(requestAnimationFrame);
        main.replaceChildren();
      }
    },
    [widget, times, atOnce] as const,
  );
  // What they were still waiting for has its end.
  await page.waitForTimeout(500);
}

async function grownSince(page: Page, before: Living): Promise<string[]> {
  const after = await countLiving(page, tags);
  const grown = Object.keys(after).filter((name) => after[name]! > before[name]! + room(name));
  return grown.map((name) => `${name}: ${before[name]} → ${after[name]}`);
}

function room(name: string): number {
  return name === 'JSHeapUsedSize' ? mostPerWidget * rounds : slack;
}

it.each(Object.entries(widgets))(
  '%s that comes and goes 200 times leaves nothing behind',
  { timeout: 120_000 },
  async (_, widget) => {
    const page = await open();
    await comeAndGo(page, widget, warmUp);
    const before = await countLiving(page, tags);
    await comeAndGo(page, widget, rounds);
    // What still waits for its end is let go of some time; what is left behind stays, however long one looks.
    await expect.poll(() => grownSince(page, before), { timeout: 20_000, interval: 1000 }).toEqual([]);
    expect(page.lines).toEqual([]);
  },
);
