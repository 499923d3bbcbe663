import { describe, expect, it } from 'vitest';
import { startApi } from '../../testing/api.js';

const day = 24 * 60 * 60 * 1000;

async function startDays() {
  let time = Date.UTC(2026, 10, 27, 23, 50);
  const api = await startApi({ now: () => time });
  return {
    ...api,
    later: (milliseconds: number) => (time += milliseconds),
    async tag(address?: string): Promise<string | null> {
      const answer = await api.post({}, address ? { address } : {});
      const { reaction } = (await answer.json()) as { reaction: { id: string } };
      const row = await api.database
        .selectFrom('reaction')
        .select('ip_tag')
        .where('id', '=', reaction.id)
        .executeTakeFirstOrThrow();
      return row.ip_tag;
    },
    days: async () => (await api.database.selectFrom('visitor_key').select('day').execute()).length,
  };
}

describe('the tag of a visitor', () => {
  it('is the same within a network and a day, and tells nothing of another day', async () => {
    const { tag, later } = await startDays();
    const today = await tag('192.0.2.1');
    expect(today).to.match(/^[\w-]{43}$/);
    expect(await tag('192.0.2.200')).to.equal(today);
    expect(await tag('::ffff:192.0.2.7')).to.equal(today);
    expect(await tag('192.0.3.1')).not.to.equal(today);
    expect(await tag('2001:db8:1:2::1')).to.equal(await tag('2001:db8:1:2:9::9'));
    expect(await tag('2001:db8:1:3::1')).not.to.equal(await tag('2001:db8:1:2::1'));
    later(20 * 60 * 1000);
    expect(await tag('192.0.2.1')).not.to.equal(today);
    expect(await tag()).to.equal(null);
  });

  it('is made with a key that is gone after two days, whichever way the clock jumps', async () => {
    const { tag, later, days } = await startDays();
    const first = await tag('192.0.2.1');
    later(day);
    await tag('192.0.2.1');
    expect(await days()).to.equal(2);
    later(day);
    await tag('192.0.2.1');
    expect(await days()).to.equal(2);
    later(-2 * day);
    expect(await tag('192.0.2.1')).not.to.equal(first);
    later(400 * day);
    await tag('192.0.2.1');
    expect(await days()).to.equal(1);
  });
});
