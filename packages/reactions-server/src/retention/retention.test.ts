import { describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../testing/api.js';
import { flagsOf, sharedDatabase } from '../../testing/database.js';
import { command } from '../../testing/command.js';
import { openKeyring } from '../crypto/keyring.js';
import { takeJob } from '../storage/jobs.js';
import { day } from './rules.js';
import { tidy } from './tidy.js';

const start = Date.UTC(2026, 0, 1);

/** A server whose clock the test sets, and which tidies up when the test says so. */
async function startClock() {
  let time = start;
  const api = await startApi({ moderation: 'all', now: () => time });
  const keys = openKeyring(null);
  const run = () => tidy({ database: api.database, keys, now: time });
  return {
    ...api,
    run,
    set: (days: number) => (time = start + days * day),
    /** Lets the days go by one by one, as a running server sees them. */
    async live(until: number) {
      for (let days = (time - start) / day; days < until; days += 1) {
        time = start + days * day;
        await run();
      }
      time = start + until * day;
      return run();
    },
  };
}

const statuses = async ({ database }: Pick<Api, 'database'>) =>
  (await database.selectFrom('reaction').select('status').orderBy('id').execute()).map(
    ({ status }) => status,
  );

const mark = (api: Pick<Api, 'database'>, id: string, status: 'spam' | 'published') =>
  api.database.updateTable('reaction').set({ status }).where('id', '=', id).execute();

describe('what is not kept for ever', () => {
  it('is spam after 30 days and what waits after 90, and never what was published', async () => {
    const api = await startClock();
    const [spam, , shown] = [await api.react(), await api.react(), await api.react()];
    await mark(api, spam.id, 'spam');
    await mark(api, shown.id, 'published');
    await api.live(29.9);
    expect(await statuses(api)).to.deep.equal(['spam', 'pending', 'published']);
    await api.live(30.1);
    expect(await statuses(api)).to.deep.equal(['pending', 'published']);
    await api.live(89.9);
    expect(await statuses(api)).to.deep.equal(['pending', 'published']);
    await api.live(90.1);
    expect(await statuses(api)).to.deep.equal(['published']);
    await api.live(400);
    expect(await statuses(api)).to.deep.equal(['published']);
  });

  it('leaves an empty place where somebody answered', async () => {
    const api = await startClock();
    const root = await api.react({ body: 'Weg hiermee', name: 'Spammer' });
    await mark(api, root.id, 'published');
    const answer = await api.react({ parentId: root.id });
    await mark(api, answer.id, 'published');
    await mark(api, root.id, 'spam');
    await api.live(31);
    const rows = await api.database.selectFrom('reaction').selectAll().orderBy('id').execute();
    expect(rows.map(({ status, source }) => [status, source])).to.deep.equal([
      ['deleted', ''],
      ['published', 'Goed stuk.'],
    ]);
    expect(JSON.stringify(rows)).not.to.contain('Spammer').and.not.contain('hiermee');
  });

  it('is the tag of a visitor after 30 days, its key after 2, and a print after one', async () => {
    const api = await startClock();
    const body = 'Vanmorgen liep ik langs de haven en zag daar hoe de boten het ruime sop kozen.';
    const answer = await api.post({ body }, { address: '192.0.2.1' });
    const { reaction } = (await answer.json()) as { reaction: { id: string } };
    await mark(api, reaction.id, 'published');
    const count = async (table: 'visitor_key' | 'text_print') =>
      (await api.database.selectFrom(table).selectAll().execute()).length;
    const answers = async () =>
      (await api.database.selectFrom('idempotency').where('answer', '!=', '').selectAll().execute()).length;
    const tags = async () =>
      (await api.database.selectFrom('reaction').where('ip_tag', 'is not', null).selectAll().execute())
        .length;
    await api.live(0.9);
    expect([await count('visitor_key'), await count('text_print'), await tags()]).to.deep.equal([1, 1, 1]);
    await api.live(2.1);
    expect([await count('visitor_key'), await count('text_print'), await tags()]).to.deep.equal([0, 0, 1]);
    expect(await answers()).to.equal(1);
    await api.live(7.1);
    expect(await answers()).to.equal(0);
    await api.live(30.1);
    expect(await tags()).to.equal(0);
  });

  it('is the address of whom nothing is kept any more', async () => {
    const api = await startClock();
    await api.react({ email: 'noor@voorbeeld.nl' });
    const contacts = async () => (await api.database.selectFrom('contact').selectAll().execute()).length;
    await api.live(89);
    expect(await contacts()).to.equal(1);
    await api.live(91);
    expect(await contacts()).to.equal(0);
  });

  it('is not decided by a clock that jumps', async () => {
    const api = await startClock();
    await api.react();
    await api.run();
    api.set(4000);
    for (let hours = 0; hours < 12; hours += 1) await api.run();
    api.set(-4000);
    await api.run();
    api.set(1);
    await api.run();
    expect(await statuses(api)).to.deep.equal(['pending']);
    await api.live(91);
    expect(await statuses(api)).to.deep.equal([]);
  });

  it('is removed by one process at a time, and by another when that one has died', async () => {
    const api = await startClock();
    await api.run();
    expect(await takeJob(api.database, { holder: 'ander', now: start })).not.to.equal(null);
    expect(await api.run()).to.equal(null);
    api.set(1);
    expect(await api.run()).to.deep.equal({});
    await takeJob(api.database, { holder: 'uit de toekomst', now: start + 900 * day });
    expect(await api.run()).to.deep.equal({});
  });

  it('is removed at every start', async () => {
    const shared = await sharedDatabase();
    const before = await startApi({ ...shared, moderation: 'all', now: () => start });
    const { id } = await before.react();
    await before.database.updateTable('pow_spent').set({ expires_at: 0 }).execute();
    await mark(before, id, 'spam');
    await before.stop();
    for (let days = 1; days < 32; days += 1)
      await (await startApi({ ...shared, now: () => start + days * day })).stop();
    const after = await startApi({ ...shared, now: () => start + 32 * day });
    expect(await statuses(after)).to.deep.equal([]);
  });

  it('is removed by command', async () => {
    const shared = await sharedDatabase();
    const api = await startApi({ ...shared, moderation: 'all', now: () => Date.now() - 40 * day });
    const { id } = await api.react();
    await mark(api, id, 'spam');
    await api.stop();
    const lines: string[] = [];
    for (let days = 0; days < 42; days += 1) lines.push(await command(['tidy', ...flagsOf(shared)]));
    expect(lines.join('\n')).to.contain('spam reactions: 1');
    expect(lines.at(-1)).to.equal('Nothing is kept longer than it may be.');
  });
});
