import { expect, it, vi } from 'vitest';
import { AnswerCache } from './answer-cache.js';

const read = (answer: Uint8Array) => new TextDecoder().decode(answer);

it('makes an answer once for all who ask for it at the same time, and for who asks later', async () => {
  const answers = new AnswerCache();
  const make = vi.fn(async () => 'page');
  const asked = await Promise.all([1, 2, 3].map(() => answers.of('"a"', make)));
  const all = [...asked, await answers.of('"a"', make)];
  expect(all.map(read)).to.deep.equal(['page', 'page', 'page', 'page']);
  // The same bytes: nobody pays for them again.
  expect(new Set(all).size).to.equal(1);
  expect(make.mock.calls.length).to.equal(1);
  expect(read(await answers.of('"b"', async () => 'other'))).to.equal('other');
});

it('keeps no failure', async () => {
  const answers = new AnswerCache();
  await expect(answers.of('"a"', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  expect(read(await answers.of('"a"', async () => 'page'))).to.equal('page');
});

it('gives an answer that is larger than all its room, and keeps within that', async () => {
  const answers = new AnswerCache({ room: 10 });
  const make = vi.fn(async () => 'x'.repeat(11));
  expect((await answers.of('"a"', make)).length).to.equal(11);
  await answers.of('"b"', async () => '12345678');
  await answers.of('"c"', async () => '12345678');
  const again = vi.fn(async () => '12345678');
  await answers.of('"b"', again);
  expect(again.mock.calls.length).to.equal(1);
});
