import type { Locator, Page } from '@meepraten/build-config/driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, words } from './support/form.ts';
import { startStack, type Stack } from './support/stack.ts';

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeEach(async () => {
  [stack, page] = await Promise.all([startStack(), browser.newPage()]);
});

afterEach(() => stack.stop());

async function openPost(id: number): Promise<Locator> {
  await page.goto(`${stack.demo}/wordpress/?p=${id}`);
  const reactions = page.locator('mp-reactions');
  await reactions.scrollIntoViewIfNeeded();
  return reactions;
}

async function write(body: string, name = 'Bo', email = 'bo@example.nl'): Promise<void> {
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill(body);
  await form.getByLabel(words.name).fill(name);
  await form.getByLabel(words.email).fill(email);
  await form.getByRole('button', { name: words.submit }).click();
}

describe('the reactions of a WordPress', () => {
  it('are shown in place of its own list', async () => {
    const reactions = await openPost(21);
    await reactions.getByRole('heading', { name: '4 antwoorden' }).waitFor();
    await reactions.locator('li li').getByText('Een ochtend per week').filter({ visible: true }).waitFor();
    await reactions.getByText('Ik antwoord op iets dat er niet meer is.').filter({ visible: true }).waitFor();
    expect(await reactions.getByText('Herkenbaar!').filter({ visible: true }).count()).toBe(1);
  });

  it('take one by the form of the site, which holds it, and show it to its writer only', async () => {
    const reactions = await openPost(21);
    await write('Dank, hier had ik wat aan.');
    await page.getByText('Je reactie is ontvangen en wacht op goedkeuring.').waitFor();
    await reactions.getByText('Dank, hier had ik wat aan.').waitFor();
    await page.reload();
    await page.locator('mp-reactions').scrollIntoViewIfNeeded();
    await reactions.getByRole('heading', { name: '4 antwoorden' }).waitFor();
    expect(await reactions.getByText('Dank, hier had ik wat aan.').count()).toBe(0);
  });

  it('show one at once whose writer is known', async () => {
    const reactions = await openPost(21);
    await write('Nog een keer!', 'Kees', 'schrijver-304@example.nl');
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await reactions.getByRole('heading', { name: '5 antwoorden' }).waitFor();
    await page.reload();
    await page.locator('mp-reactions').scrollIntoViewIfNeeded();
    await reactions.getByText('Nog een keer!').filter({ visible: true }).waitFor();
  });

  it('do not take the same twice, nor call that a fault', async () => {
    await openPost(21);
    await write('Een keer is genoeg.');
    await page.getByText('Je reactie is ontvangen en wacht op goedkeuring.').waitFor();
    await write('Een keer is genoeg.');
    await page.getByText('Je reactie is aangekomen.').waitFor();
  });

  it('keep the text of who is too quick for the site, and say how long to wait', async () => {
    await openPost(21);
    await write('De eerste.');
    await page.getByText('Je reactie is ontvangen en wacht op goedkeuring.').waitFor();
    await write('De tweede.');
    await page.getByText('over 15 seconden').waitFor();
    expect(await (await reactionForm(page)).getByLabel(words.body).inputValue()).toBe('De tweede.');
  });

  it('take none under a closed post', async () => {
    const reactions = await openPost(22);
    await reactions.getByText('De reacties zijn gesloten.').waitFor();
    await reactions.getByText('Leerzaam, dank.').filter({ visible: true }).waitFor();
    expect(await reactions.locator('mp-reaction-form').count()).toBe(0);
  });
});
