import type { Page } from '@meepraten/build-config/driver';
import { reactionForm, words } from '../../e2e/support/form.ts';

/** Reads an article and sees that the list below it is the widget's own. */
export async function readOn(page: Page, article: string, related: string): Promise<void> {
  await page.locator('mp-article-body').getByText(article).filter({ visible: true }).waitFor();
  await page.locator('mp-related-reads').scrollIntoViewIfNeeded();
  await page.locator('mp-related-reads [part~=link]').getByText(related).waitFor();
}

export async function react(page: Page, body: string): Promise<void> {
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill(body);
  await form.getByLabel(words.name).fill('Bo');
  await form.getByRole('button', { name: words.submit }).click();
  await page.getByText('Je reactie is geplaatst.').waitFor();
}

/** Posts a reaction, and finds it again when the page is loaded anew. */
export async function reactAndReload(page: Page, body: string): Promise<void> {
  await react(page, body);
  await page.reload();
  await page.locator('mp-reactions').scrollIntoViewIfNeeded();
  await page.locator('mp-reactions').getByText(body).filter({ visible: true }).waitFor();
}

/** Whether a part of the page is wider than the page. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
