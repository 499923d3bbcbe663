import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as Axe from 'axe-core';
import type { Page } from '../driver/index.ts';

/** Those of WCAG 2.2, and what axe holds for an experiment though it is simple: words that a voice can call, no locked screen. */
const asked: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'label-content-name-mismatch': { enabled: true }, 'css-orientation-lock': { enabled: true } },
};

/** What axe finds wrong with the page as it stands, rule by rule, with the elements. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.runScript(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
  }, asked);
}
