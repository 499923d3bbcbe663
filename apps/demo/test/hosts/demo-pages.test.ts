import { tries } from '@meepraten/build-config/tried-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../e2e/support/browser.ts';
import { heard } from '../e2e/support/listening.ts';
import { startStack, type Stack } from '../e2e/support/stack.ts';
import { overflow, reactAndReload, readOn } from './support/reader.ts';

const browser = useBrowser();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ listening: true });
});

afterAll(() => stack.stop());

for (const name of ['plain', 'blog', 'magazine', 'strict'])
  describe(`the ${name} page of the demo`, tries({ name }), () => {
    it('shows an article and what to read next, takes a reaction, and says nothing', async () => {
      const page = await browser.newPage();
      await page.goto(`${stack.demo}/${name}/wat-is-een-virtueel-assistent-eigenlijk`);
      await readOn(page, 'Evolutie van de secretaresse', 'De secretaresse, vroeger en nu');
      await reactAndReload(page, `Gelezen op ${name}.`);
      expect(await overflow(page)).toBeLessThan(1);
      expect(await heard(page, [stack.demo, stack.reactions.url])).toEqual([]);
    });
  });
