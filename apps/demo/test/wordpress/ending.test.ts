import { expect, it } from 'vitest';
import { startWordPress } from './support/wordpress.ts';

it('leaves nobody at its address when it stops', async () => {
  const { url, stop } = await startWordPress();
  expect((await fetch(url)).status).toBe(200);
  await stop();
  await expect(fetch(url)).rejects.toThrow();
});
