import type { Page } from '@meepraten/build-config/driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, tabTo, words } from './support/form.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';

const browser = useBrowser();
let stack: Stack;
let page: Page;

async function begin(moderation: 'none' | 'all'): Promise<void> {
  [stack, page] = await Promise.all([startStack({ moderation }), browser.newPage()]);
  await page.goto(`${stack.demo}/blog/${article}`);
}

async function write(body: string): Promise<void> {
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill(body);
  await form.getByLabel(words.name).fill('Anja');
  await form.getByRole('button', { name: words.submit }).click();
}

/** What the list shows, as its readers see it. */
async function see(text: string): Promise<void> {
  await page.locator('mp-reactions').scrollIntoViewIfNeeded();
  await seeHere(text);
}

/** The same without scrolling, which closes an explanation that leaves the screen. */
async function seeHere(text: string): Promise<void> {
  await page.locator('mp-reactions').getByText(text).filter({ visible: true }).waitFor();
}

/** Opens the menu of the reaction by the keyboard, and chooses. */
async function chooseByKeyboard(action: string): Promise<void> {
  await tabTo(page, /^Meer acties/);
  await page.keyboard.press('Enter');
  await page.locator('mp-reactions').getByRole('menuitem', { name: action }).waitFor();
  await page.keyboard.type(action.slice(0, 2).toLowerCase());
  await page.keyboard.press('Enter');
}

/** The page as somebody else finds it: nothing of the writer is on their device. */
async function seenByOthers(): Promise<string> {
  const answer = await fetch(
    `${stack.reactions.url}/v1/sites/default/reactions?thread=/artikelen/${article}`,
  );
  return await answer.text();
}

afterEach(() => stack.stop());

describe('a reaction that is published', () => {
  beforeEach(() => begin('none'));

  it('is changed after a reload, withdrawn, taken back and withdrawn for good, by the keyboard alone', async () => {
    await write('Eerste worp');
    await see('Eerste worp');
    await page.reload();
    await see('Jij');

    await chooseByKeyboard('Wijzigen');
    const field = page.locator('.answer mp-reaction-form').getByLabel(words.body);
    await field.waitFor();
    await page.waitForFunction(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused instanceof HTMLTextAreaElement && focused.value === 'Eerste worp';
    });
    await page.keyboard.press('End');
    await page.keyboard.type(', verbeterd');
    await tabTo(page, 'Wijziging opslaan');
    await page.keyboard.press('Enter');
    await see('Je wijziging is opgeslagen.');
    await see('Eerste worp, verbeterd');
    await page.reload();
    await see('Eerste worp, verbeterd');
    await see('Bewerkt');

    await chooseByKeyboard('Intrekken');
    await see('Je hebt deze reactie ingetrokken.');
    await page.keyboard.press('Enter');
    await see('Eerste worp, verbeterd');
    expect(await seenByOthers()).toContain('verbeterd');

    await chooseByKeyboard('Intrekken');
    await see('Je hebt deze reactie ingetrokken.');
    await page.reload();
    await see('0 antwoorden');
    await expect.poll(seenByOthers).not.toContain('verbeterd');
  });

  it('is liked once, however often the page is opened', async () => {
    await write('Om te waarderen');
    await see('Om te waarderen');
    await page
      .locator('mp-reactions')
      .getByRole('button', { name: /^Vind ik leuk/ })
      .click();
    await expect.poll(seenByOthers).toContain('"emotes":{"like":1}');
    await page.reload();
    await see('Om te waarderen');
    const like = page.locator('mp-reactions').locator('[part=like-button][aria-pressed=true]');
    await like.waitFor();
    await like.click();
    await expect.poll(seenByOthers).toContain('"emotes":{}');
  });
});

describe('a reaction that waits', () => {
  beforeEach(() => begin('all'));

  it('is seen by its writer after a reload, with why, and by nobody else', async () => {
    await write('Nog even geduld');
    await see('Nog even geduld');
    await page.reload();
    await see('Nog even geduld');
    await see('Wacht op goedkeuring');
    await page.locator('mp-reactions').getByRole('button', { name: 'Uitleg: Wacht op goedkeuring' }).click();
    await seeHere('op deze site wordt elke reactie eerst gelezen');
    expect(await seenByOthers()).not.toContain('geduld');
  });
});
