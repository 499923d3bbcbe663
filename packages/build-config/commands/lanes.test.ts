import { expect, it } from 'vitest';
import { inLanes } from './lanes.ts';

it('runs so many tasks at a time, the next as soon as one ends, and keeps their order', async () => {
  const running = new Set<number>();
  let most = 0;
  const tasks = [30, 5, 5, 5].map((time, index) => async () => {
    running.add(index);
    most = Math.max(most, running.size);
    await new Promise((resolve) => setTimeout(resolve, time));
    running.delete(index);
    return index;
  });
  expect(await inLanes(2, tasks)).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
});

it('fails with the task that fails', async () => {
  const tasks = [async () => 1, () => Promise.reject(new Error('no browser'))];
  await expect(inLanes(2, tasks)).rejects.toThrow('no browser');
});
