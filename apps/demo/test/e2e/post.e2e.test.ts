import type { Locator, Page } from '@meepraten/build-config/driver';
import { tries } from '@meepraten/build-config/tried-host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, tabTo, words } from './support/form.ts';
import { startStack, type Stack, type StackOptions } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';

const browser = useBrowser();
let stack: Stack;
let page: Page;

function useStack(options: StackOptions): void {
  beforeEach(async () => {
    [stack, page] = await Promise.all([startStack(options), browser.newPage()]);
  });

  afterEach(() => stack.stop());
}

async function openArticle(host: string): Promise<void> {
  await page.goto(`${stack.demo}/${host}/${article}`);
}

/** What the list shows of a reaction, once it is there. */
async function seeReaction(text: string): Promise<void> {
  await page.locator('mp-reactions').scrollIntoViewIfNeeded();
  await visible(page, text).waitFor();
}

/** Served markup that a widget has taken over stays in the page, unshown; a reader sees the other one. */
function visible(of: Page, text: string): Locator {
  return of.getByText(text).filter({ visible: true });
}

async function writeByKeyboard(body: string): Promise<void> {
  await reactionForm(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await tabTo(page, words.body);
  await page.keyboard.type(body);
  await tabTo(page, words.name);
  await page.keyboard.type('Anja');
  await tabTo(page, words.email);
  await page.keyboard.type('anja@voorbeeld.nl');
  await tabTo(page, words.submit);
  await page.keyboard.press('Enter');
}

describe('with scripts, no moderation', () => {
  useStack({ moderation: 'none' });

  it('keeps a reaction written with the keyboard alone, over a reload and a restart', async () => {
    await openArticle('blog');
    await writeByKeyboard('Helder uitgelegd, dank!');
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await seeReaction('Helder uitgelegd, dank!');

    await page.reload();
    await seeReaction('Helder uitgelegd, dank!');

    await stack.reactions.stop();
    await stack.reactions.start();
    await page.reload();
    await seeReaction('Helder uitgelegd, dank!');
    expect(await page.locator('mp-reactions').getByRole('heading', { name: '1 antwoord' }).count()).toBe(1);
  });

  it('shows the same reactions on all four host pages', async () => {
    await openArticle('plain');
    await writeByKeyboard('Overal hetzelfde');
    await page.getByText('Je reactie is geplaatst.').waitFor();
    for (const host of ['plain', 'blog', 'magazine', 'strict']) {
      await openArticle(host);
      await seeReaction('Overal hetzelfde');
    }
  });

  it('puts an answer under the reaction it answers', async () => {
    await openArticle('magazine');
    await writeByKeyboard('Een vraag');
    await seeReaction('Een vraag');
    await page.getByRole('button', { name: /^Beantwoorden/ }).click();
    const answer = page.locator('mp-reaction-form[parent-id] form');
    await answer.getByLabel(words.body).fill('Een antwoord');
    await answer.getByLabel(words.name).fill('Bram');
    await answer.getByRole('button', { name: words.submit }).click();
    const nested = page.locator('mp-reactions li li');
    await nested.getByText('Een antwoord').waitFor();
    await page.reload();
    await page.locator('mp-reactions').scrollIntoViewIfNeeded();
    await nested.getByText('Een antwoord').waitFor();
  });

  it('keeps the text when the server is down, says so, and sends it once when it is back', async () => {
    await openArticle('blog');
    const form = await reactionForm(page);
    await form.getByLabel(words.body).fill('Blijft dit staan?');
    await form.getByLabel(words.name).fill('Cees');
    await stack.reactions.stop();
    await form.getByRole('button', { name: words.submit }).click();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
    expect(await form.getByLabel(words.body).inputValue()).toBe('Blijft dit staan?');

    await stack.reactions.start();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await page.reload();
    await seeReaction('Blijft dit staan?');
    expect(await visible(page, 'Blijft dit staan?').count()).toBe(1);
  });

  it('keeps the text when the part that sends cannot be fetched, and sends it when it can', async () => {
    stack.house.close(/\/chunks\/posting-.*\.js$/);
    await openArticle('blog');
    const form = await reactionForm(page);
    await form.getByLabel(words.body).fill('Zonder dat ene bestand');
    await form.getByLabel(words.name).fill('Daan');
    await form.getByRole('button', { name: words.submit }).click();
    const retry = page.getByRole('button', { name: 'Opnieuw proberen' });
    await retry.waitFor();
    expect(await form.getByLabel(words.body).inputValue()).toBe('Zonder dat ene bestand');

    stack.house.close(null);
    await retry.click();
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await seeReaction('Zonder dat ene bestand');
    expect(await visible(page, 'Zonder dat ene bestand').count()).toBe(1);
  });

  it('finds the draft again after a reload', async () => {
    await openArticle('plain');
    await (await reactionForm(page)).getByLabel(words.body).fill('Half af');
    await page.reload();
    expect(await (await reactionForm(page)).getByLabel(words.body).inputValue()).toBe('Half af');
  });

  it('knows on another page of the site the writer who has asked for it', async () => {
    await openArticle('blog');
    const asking = await reactionForm(page);
    await asking.getByLabel(words.body).fill('Tot later');
    await asking.getByLabel(words.name).fill('Anja');
    await asking.getByLabel(words.email).fill('anja@voorbeeld.nl');
    await asking.getByLabel(words.remember).click();
    await asking.getByRole('button', { name: words.submit }).click();
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await openArticle('plain');
    const form = await reactionForm(page);
    await expect.poll(() => form.getByLabel(words.email).inputValue()).toBe('anja@voorbeeld.nl');
    expect(await form.getByLabel(words.name).inputValue()).toBe('Anja');
  });

  it('posts what was marked up with a button as the words it stands for', async () => {
    await openArticle('blog');
    const form = await reactionForm(page);
    await form.getByLabel(words.name).fill('Gijs');
    await form.getByLabel(words.body).fill('Heel goed');
    await form.getByLabel(words.body).click();
    const bold = form.getByRole('button', { name: 'Vet' });
    await bold.waitFor();
    await page.evaluate(() => {
      const reactions = document.querySelector('mp-reactions')!.shadowRoot!;
      reactions.querySelector('mp-reaction-form')!.shadowRoot!.querySelector('textarea')!.select();
    });
    await bold.click();
    expect(await form.getByLabel(words.body).inputValue()).toBe('**Heel goed**');
    await form.getByRole('button', { name: words.submit }).click();
    await page.locator('mp-reactions strong').getByText('Heel goed').waitFor();
  });

  it('answers an empty form with a summary whose links put the caret in the fields', async () => {
    await openArticle('blog');
    const form = await reactionForm(page);
    await form.getByRole('button', { name: words.submit }).click();
    const summary = page.locator('mp-reaction-form').getByText('Er zijn 2 fouten');
    await summary.waitFor();
    const links = page.locator('mp-reaction-form a[href^="#"]');
    expect(await links.count()).toBe(2);
    await links.nth(1).click();
    await page.keyboard.type('Dora');
    expect(await form.getByLabel(words.name).inputValue()).toBe('Dora');
    await links.nth(0).click();
    await page.keyboard.type('Nu wel');
    expect(await form.getByLabel(words.body).inputValue()).toBe('Nu wel');
  });
});

describe('with scripts, work asked for', () => {
  useStack({ moderation: 'none', challenge: 'always' });

  it('posts a reaction once its device has done the work', async () => {
    await openArticle('blog');
    await writeByKeyboard('Zonder spam');
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await seeReaction('Zonder spam');
  });
});

describe('with scripts, first reactions held', () => {
  useStack({ moderation: 'first' });

  it('shows a held reaction to its writer, and to everyone after approval', async () => {
    await openArticle('blog');
    await writeByKeyboard('Mijn eerste');
    await page.locator('mp-reactions').getByText('Wacht op goedkeuring').first().waitFor();

    const stranger = await browser.newPage();
    await stranger.goto(`${stack.demo}/blog/${article}`);
    await stranger.locator('mp-reactions').getByRole('heading', { name: '0 antwoorden' }).waitFor();
    expect(await stranger.getByText('Mijn eerste').count()).toBe(0);

    const [id = ''] = (await stack.reactions.moderate('list')).split(/\s/, 1);
    await stack.reactions.moderate('approve', id);
    await stranger.reload();
    await stranger.locator('mp-reactions').scrollIntoViewIfNeeded();
    await visible(stranger, 'Mijn eerste').waitFor();
  });
});

const withoutScripts = tries({
  name: 'scripts-off',
  lacks:
    'Lezen, links volgen en reageren gaan. De leestips staan in de volgorde waarin de pagina ze meebracht.',
});

describe('with scripts off', withoutScripts, () => {
  /** Sends the form, and arrives at the page of the server that shows it once more before it is posted. */
  async function writePlainly(body: string): Promise<void> {
    await page.getByLabel(words.body).fill(body);
    await page.getByLabel(words.name).fill('Els');
    await page.getByLabel(words.email).fill('els@voorbeeld.nl');
    await page.getByRole('button', { name: words.submit }).click();
    await page.waitForURL(/\/f\/[^/]+$/);
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  }

  describe('no moderation', () => {
    useStack({ moderation: 'none', scriptsOff: true });

    it('posts through the form that the blog host includes', async () => {
      await openArticle('blog');
      await writePlainly('Zonder scripts');
      expect(await page.getByLabel(words.body).inputValue()).toBe('Zonder scripts');
      await page.getByRole('button', { name: words.submit }).click();
      await page.waitForURL(/\/blog\//);
      expect(await page.getByText('Zonder scripts').count()).toBe(1);

      await stack.reactions.stop();
      await stack.reactions.start();
      await page.reload();
      expect(await page.getByText('Zonder scripts').count()).toBe(1);
    });

    it('posts through the fragment that the plain host links to', async () => {
      await openArticle('plain');
      await page.getByRole('link', { name: /reacties/ }).click();
      await writePlainly('Via de link');
      await page.getByRole('button', { name: words.submit }).click();
      await page.waitForURL(/\/plain\//);
      await page.getByRole('link', { name: /reacties/ }).click();
      await page.getByText('Via de link').waitFor();
    });
  });

  describe('first reactions held', () => {
    useStack({ moderation: 'first', scriptsOff: true });

    it('says that it waits, and shows it after approval', async () => {
      await openArticle('blog');
      await writePlainly('Even wachten');
      await page.getByRole('button', { name: words.submit }).click();
      await page.waitForURL(/\/blog\/.*#reaction-pending$/);
      expect(await page.getByText('Even wachten').count()).toBe(0);

      const [id = ''] = (await stack.reactions.moderate('list')).split(/\s/, 1);
      await stack.reactions.moderate('approve', id);
      await page.reload();
      expect(await page.getByText('Even wachten').count()).toBe(1);
    });
  });
});
