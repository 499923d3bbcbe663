import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@meepraten/build-config/driver';
import { freePort } from '@meepraten/build-config/process';
import { tries } from '@meepraten/build-config/tried-host';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from '../e2e/support/browser.ts';
import { reactionForm, words } from '../e2e/support/form.ts';
import { ReactionsServer } from '../e2e/support/reactions-server.ts';
import { seenOn, startWordPress, type Post, type WordPress } from './support/wordpress.ts';

const browser = useBrowser();
let wordpress: WordPress;
let reactions: ReactionsServer;
let folder: string;
let page: Page;

beforeAll(async () => {
  wordpress = await startWordPress();
  folder = await mkdtemp(join(tmpdir(), 'meepraten-wordpress-reactions-'));
  reactions = new ReactionsServer({
    database: join(folder, 'reactions.db'),
    port: await freePort(),
    origins: [wordpress.url],
    moderation: 'none',
  });
  await reactions.start();
});

afterAll(async () => {
  await Promise.all([wordpress?.stop(), reactions?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const inBlock = (html: string) => `<!-- wp:html -->${html}<!-- /wp:html -->`;

/** A widget as everybody may write it, and as only those may from whom WordPress takes any HTML. */
const spellings = {
  snippet: (name: string, settings: Record<string, string>) =>
    `<div data-mp="${name}"${attributes(settings, 'data-')}></div>`,
  tags: (name: string, settings: Record<string, string>) =>
    `<mp-${name}${attributes(settings, '')}></mp-${name}>`,
};

function attributes(settings: Record<string, string>, prefix: string): string {
  return Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}="${value.replaceAll('&', '&amp;')}"`)
    .join('');
}

/** Files and services that a page asked for, by where they are. */
function askedHosts(): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).host)),
  ]);
}

async function write(body: string, name = 'Bo', email = 'bo@example.nl'): Promise<void> {
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill(body);
  await form.getByLabel(words.name).fill(name);
  await form.getByLabel(words.email).fill(email);
  await form.getByRole('button', { name: words.submit }).click();
}

describe.each([
  { theme: 'twentytwentyone', kind: 'classic', permalinks: '/%postname%/' },
  { theme: 'twentytwentythree', kind: 'block', permalinks: '' },
])('a WordPress in $theme with permalinks "$permalinks"', ({ theme, kind, permalinks }) => {
  const on = seenOn(theme);
  const withItsOwn = tries({ name: `wordpress-${kind}`, on });
  const withOurServer = tries({ name: `wordpress-${kind}-server`, on });
  let office: Post;
  let closed: Post;

  beforeAll(async () => {
    await wordpress.dress(theme, permalinks);
    office = await wordpress.publish({
      as: 'beheerder',
      title: 'Secretaresse op afstand &#8211; hoe werkt dat?',
      excerpt: 'Een secretaresse die niet op kantoor zit, en toch de telefoon opneemt.',
      content:
        '<p>Wie een <strong>secretaresse</strong> op afstand zoekt, begint met een lijst van taken.</p>' +
        '<h2>Wat neemt zij over?</h2><p>De agenda, de telefoon en de post. De rest blijft van jou.</p>',
      tags: ['secretaresse', 'kantoor'],
    });
    closed = await wordpress.publish({
      as: 'beheerder',
      title: 'De agenda van een kantoor',
      excerpt: 'Hoe een secretaresse een agenda bijhoudt.',
      content: '<p>Een agenda is nooit van één mens alleen.</p>',
      tags: ['kantoor'],
      comments: 'closed',
    });
    const date = '2026-03-04 19:10:00';
    const asked = { post: office.id, name: 'Anja & Co', email: 'anja@example.nl', body: 'Een vraag?', date };
    const parent = await wordpress.comment(asked);
    const known = { post: office.id, name: 'Kees', email: 'kees@example.nl', date: '2026-03-05 09:00:00' };
    await wordpress.comment({ ...known, parent, body: 'Een antwoord.' });
    await wordpress.comment({ ...known, parent: 999_999, body: 'Op iets dat er niet is.' });
    // A theme shows no place for comments where there can be none.
    await wordpress.comment({ ...known, post: closed.id, body: 'Leerzaam, dank.' });
  });

  beforeEach(async () => {
    await wordpress.age();
    page = await browser.newPage();
  });

  async function openPost(post: Post): Promise<Locator> {
    await page.goto(post.url);
    const list = page.locator('mp-reactions');
    await list.scrollIntoViewIfNeeded();
    return list;
  }

  describe.each([
    { as: 'author', spelling: 'snippet' },
    { as: 'beheerder', spelling: 'tags' },
  ] as const)('where a page of $as has our $spelling', ({ as, spelling }) => {
    const place = spellings[spelling];

    it(
      'shows an article, related reads and reactions of our server, and takes one',
      withOurServer,
      async () => {
        const article = place('article-body', { src: `/?rest_route=/wp/v2/posts/${office.id}&_embed` });
        const related = place('related-reads', { src: '/?rest_route=/wp/v2/posts&_embed' });
        const own = place('reactions', {
          service: 'meepraten',
          server: reactions.url,
          thread: `/${theme}-${as}`,
        });
        const host = await wordpress.publish({
          as,
          type: 'page',
          title: `Onze widgets, door ${as}`,
          content: inBlock(article + related + own),
        });
        await page.goto(host.url);
        await page.locator('mp-article-body').scrollIntoViewIfNeeded();
        await page
          .locator('mp-article-body')
          .getByText('Wat neemt zij over?')
          .filter({ visible: true })
          .waitFor();
        await page.locator('mp-related-reads').scrollIntoViewIfNeeded();
        await page
          .locator('mp-related-reads')
          .getByRole('link', { name: 'De agenda van een kantoor' })
          .waitFor();
        await write('Dit staat op onze eigen server.');
        await page.getByText('Je reactie is geplaatst.').waitFor();
        await page.reload();
        await page.locator('mp-reactions').scrollIntoViewIfNeeded();
        await page.getByText('Dit staat op onze eigen server.').filter({ visible: true }).waitFor();
        const allowed = [wordpress.url, reactions.url].map((url) => new URL(url).host);
        expect((await askedHosts()).filter((asked) => !allowed.includes(asked))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
      },
    );

    it('shows the comments of another post with service="wordpress"', withItsOwn, async () => {
      const host = await wordpress.publish({
        as,
        type: 'page',
        title: `De reacties van een post, door ${as}`,
        content: inBlock(place('reactions', { service: 'wordpress', thread: String(office.id) })),
      });
      const list = await openPost(host);
      await list.getByText('Een vraag?').filter({ visible: true }).waitFor();
    });
  });

  describe('where the plugin puts reactions under a post', withItsOwn, () => {
    it('shows those of WordPress in place of the list of the theme', async () => {
      const list = await openPost(office);
      await list.getByRole('heading', { name: '3 antwoorden' }).waitFor();
      await list.locator('li li').getByText('Een antwoord.').filter({ visible: true }).waitFor();
      await list.getByText('Anja & Co').filter({ visible: true }).waitFor();
      expect(await page.getByText('Een vraag?').filter({ visible: true }).count()).toBe(1);
      expect(await page.getByText('Leave a Reply').filter({ visible: true }).count()).toBe(0);
      expect(await askedHosts()).toEqual([new URL(wordpress.url).host]);
      const [post, ours] = await page.evaluate(() =>
        ['.entry-content p', 'mp-reactions'].map(
          (each) => document.querySelector(each)!.getBoundingClientRect().left,
        ),
      );
      expect(ours).toBeCloseTo(post!, 0);
    });

    it('takes one by the form of the site, which holds it until it is approved', async () => {
      const list = await openPost(office);
      const body = `Dank & groet vanuit ${theme}.`;
      await write(body, 'Bo', `bo@${theme}.example`);
      await page.getByText('Je reactie is ontvangen en wacht op goedkeuring.').waitFor();
      await list.getByText(body).waitFor();
      expect((await wordpress.comments(office.id)).at(-1)).toMatchObject({
        name: 'Bo',
        parent: 0,
        approved: false,
      });
      await wordpress.approve(office.id);
      await page.reload();
      await page.locator('mp-reactions').scrollIntoViewIfNeeded();
      await list.getByText(body).filter({ visible: true }).waitFor();
    });

    it('shows one at once whose writer is known, under what it answers', async () => {
      const list = await openPost(office);
      await reactionForm(page);
      await list
        .getByRole('button', { name: /^Beantwoorden/ })
        .first()
        .click();
      const answer = page.locator('mp-reaction-form[parent-id] form');
      await answer.getByLabel(words.body).fill('Daar heb ik een antwoord op.');
      await answer.getByLabel(words.name).fill('Kees');
      await answer.getByLabel(words.email).fill('kees@example.nl');
      await answer.getByRole('button', { name: words.submit }).click();
      await list
        .locator('li li')
        .getByText('Daar heb ik een antwoord op.')
        .filter({ visible: true })
        .waitFor();
      const stored = await wordpress.comments(office.id);
      expect(stored.at(-1)).toMatchObject({ body: 'Daar heb ik een antwoord op.', approved: true });
      expect(stored.at(-1)?.parent).toBeGreaterThan(0);
    });

    it('keeps the text of who is too quick, and stores nothing twice', async () => {
      await openPost(office);
      await write('De eerste van twee.', 'Kees', 'kees@example.nl');
      await page.getByText('Je reactie is geplaatst.').waitFor();
      await write('De tweede van twee.', 'Kees', 'kees@example.nl');
      await page.getByText('over 15 seconden').waitFor();
      expect(await (await reactionForm(page)).getByLabel(words.body).inputValue()).toBe(
        'De tweede van twee.',
      );
      await wordpress.age();
      await write('De eerste van twee.', 'Kees', 'kees@example.nl');
      await page.getByText('Je reactie is geplaatst.').waitFor();
      const stored = await wordpress.comments(office.id);
      expect(stored.filter(({ body }) => body === 'De eerste van twee.')).toHaveLength(1);
    });

    it('takes none where comments are closed', async () => {
      await page.goto(closed.url);
      const list = page.locator('mp-reactions');
      await list.scrollIntoViewIfNeeded();
      await list.getByText('De reacties zijn gesloten.').waitFor();
      await list.getByText('Leerzaam, dank.').filter({ visible: true }).waitFor();
      expect(await list.locator('mp-reaction-form').count()).toBe(0);
    });
  });
});
