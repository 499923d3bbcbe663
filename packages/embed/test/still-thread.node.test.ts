import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { embed, useHost } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

it('reactions that the page serves stay where they are when the code comes', async () => {
  host.site.missing = /^\/embed\/chunks\/reactions/;
  const page = await host.open(
    `<link rel="stylesheet" href="/embed/meepraten.css">${embed()}<p>Een artikel.</p>
     <mp-reactions><h2>Twee reacties</h2><p>Dat doen wij al een jaar.</p></mp-reactions>`,
  );
  const tops = () =>
    page
      .locator('mp-reactions, mp-reactions h2')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  await page.waitForFunction(() => 'meepraten' in window);
  const before = await tops();
  expect(before).toHaveLength(2);
  host.site.missing = undefined;
  await expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event('online'));
        return !!document.querySelector('mp-reactions')?.shadowRoot;
      }),
    )
    .toBe(true);
  expect(await tops()).toEqual(before);
});
