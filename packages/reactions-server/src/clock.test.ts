import { describe, expect, it } from 'vitest';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { startApi } from '../testing/api.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 4, 1);

/** A server whose clock the test sets. */
async function startClock() {
  let time = start;
  const api = await startApi({ now: () => time });
  return { ...api, set: (to: number) => (time = to) };
}

describe.each([
  ['back by an hour', -60 * minute],
  ['back by years', -4000 * day],
  ['on by an hour', 60 * minute],
  ['on by years', 4000 * day],
])('a clock that jumps %s', (_, jump) => {
  it('loses and doubles nothing, and every page has its place', async () => {
    const api = await startClock();
    const sent = { headers: { 'Idempotency-Key': 'de-mijne' } };
    const first = ((await (await api.post({}, sent)).json()) as ReactionReceipt).reaction;
    api.set(start + jump);
    const { id: second } = await api.react();
    api.set(start + minute);
    const third = await api.react();
    const again = await api.post({}, sent);
    expect(((await again.json()) as ReactionReceipt).reaction.id).to.equal(first.id);
    const { items, seq } = await api.page();
    expect(items.map(({ id }) => id)).to.include.members([first.id, second, third.id]);
    const times = items.map(({ createdAt }) => createdAt);
    expect(times).to.deep.equal(times.toSorted());
    expect(items.map((item) => item.seq).toSorted((a, b) => a - b)).to.deep.equal(
      items.map((_item, index) => index + 1),
    );
    expect(seq).to.equal(items.length);
    const paged: string[] = [];
    for (let after = ''; ;) {
      const page = await api.page({ limit: '1', ...(after ? { after } : {}) });
      paged.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged).to.deep.equal(items.map(({ id }) => id));
  });

  it('leaves whoever wrote a reaction the right to withdraw it', async () => {
    const api = await startClock();
    const { reaction, edit } = (await (await api.post()).json()) as ReactionReceipt;
    api.set(start + jump);
    const headers = { Authorization: `Edit ${edit.token}` };
    expect((await api.ask(`/v1/reactions/${reaction.id}`, { method: 'DELETE', headers })).ok).to.equal(true);
    expect((await api.page()).thread.count).to.equal(0);
  });
});
