import { describe, expect, it } from 'vitest';
import { key, problemOf, startApi, type Api } from '../../testing/api.js';
import { openKeyring } from '../crypto/keyring.js';
import { tidy } from '../retention/tidy.js';
import { brokenEntry, type AuditEntry } from './audit.js';
import { undoReview } from './review.js';

type Deed = 'approve' | 'reject' | 'spam' | 'withdraw' | 'undo';

function moderatorOf(api: Api) {
  const headers = { Authorization: `Bearer ${api.adminPassword}` };
  return {
    judge: (id: string, deed: Deed) =>
      api.ask(`/v1/admin/reactions/${id}/${deed}`, { method: 'POST', headers }),
    async acts(query = '') {
      const answer = await api.ask(`/v1/admin/audit${query}`, { headers });
      return ((await answer.json()) as { items: AuditEntry[] }).items;
    },
  };
}

/** What a moderator and a reader see of a reaction. */
async function stateOf(api: Api, id: string) {
  const row = await api.database
    .selectFrom('reaction')
    .select(['status', 'reasons', 'shown'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { thread, items } = await api.page();
  return { ...row, count: thread.count, listed: items.some((item) => item.id === id) };
}

const published = { status: 'published', reasons: '[]', shown: 1, count: 1, listed: true };
const held = { status: 'pending', reasons: '["every-reaction"]', shown: 0, count: 0, listed: false };

describe('a verdict', () => {
  it('is taken back, one after the other, until the reaction is as it came', async () => {
    const api = await startApi({ moderation: 'all' });
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    expect(await stateOf(api, id)).to.deep.equal(held);
    await judge(id, 'approve');
    await judge(id, 'spam');
    expect(await stateOf(api, id)).to.deep.equal({ ...held, status: 'spam', reasons: '["moderator"]' });
    const back = await judge(id, 'undo');
    expect(await back.json()).to.have.nested.property('reaction.status', 'published');
    expect(await stateOf(api, id)).to.deep.equal(published);
    await judge(id, 'undo');
    expect(await stateOf(api, id)).to.deep.equal(held);
    const none = await judge(id, 'undo');
    expect(none.status).to.equal(404);
    expect((await problemOf(none)).detail).to.contain('No verdict');
  });

  it('that was taken back may be given again, and taken back again', async () => {
    const api = await startApi({ moderation: 'all' });
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    for (const deed of ['reject', 'undo', 'approve', 'undo', 'spam', 'approve', 'undo'] as const)
      expect((await judge(id, deed)).status, deed).to.equal(200);
    expect((await stateOf(api, id)).status).to.equal('spam');
    await judge(id, 'undo');
    expect(await stateOf(api, id)).to.deep.equal(held);
  });

  it('keeps what readers reported, for when it is taken back', async () => {
    const api = await startApi();
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    const actor = { Authorization: `Actor ${'a'.repeat(32)}` };
    await api.ask(`/v1/reactions/${id}/flags`, { method: 'POST', body: { reason: 'spam' }, headers: actor });
    await judge(id, 'reject');
    await judge(id, 'undo');
    const headers = { Authorization: `Bearer ${api.adminPassword}` };
    const { items } = (await (await api.ask('/v1/admin/flags', { headers })).json()) as { items: unknown[] };
    expect(items).to.have.length(1);
  });

  it('hides a reaction with answers in its place, and brings it back there', async () => {
    const api = await startApi();
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    const answer = await api.react({ parentId: id });
    await judge(id, 'spam');
    const { items, thread } = await api.page();
    expect(items.map(({ status }) => status)).to.deep.equal(['deleted', 'published']);
    expect(thread.count).to.equal(1);
    await judge(id, 'undo');
    expect((await api.page()).items.map((item) => [item.id, item.status])).to.deep.equal([
      [id, 'published'],
      [answer.id, 'published'],
    ]);
  });

  it('to withdraw takes the words away for good', async () => {
    const api = await startApi();
    const { judge } = moderatorOf(api);
    const { id } = await api.react({ body: 'Weg ermee.' });
    await judge(id, 'withdraw');
    const row = await api.database.selectFrom('reaction').selectAll().where('id', '=', id).executeTakeFirst();
    expect(row).to.deep.include({ status: 'deleted', source: '', body: '[]' });
    expect((await api.page()).thread.count).to.equal(0);
    const undone = await judge(id, 'undo');
    expect((await problemOf(undone)).detail).to.contain('gone');
    for (const deed of ['approve', 'spam', 'withdraw'] as const) await judge(id, deed);
    expect((await stateOf(api, id)).status).to.equal('deleted');
  });

  it('counts from when it was given, so that spam of long ago can still be brought back', async () => {
    let now = Date.UTC(2026, 0, 1);
    const api = await startApi({ now: () => now });
    /** It is tidied day by day, as in a server that runs. */
    const live = async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        now += 24 * 60 * 60 * 1000;
        await tidy({ database: api.database, keys: openKeyring(null), now });
      }
    };
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    await live(60);
    await judge(id, 'spam');
    await live(29);
    expect((await stateOf(api, id)).status).to.equal('spam');
    await live(3);
    const left = await api.database.selectFrom('reaction').select('id').where('id', '=', id).execute();
    expect(left).to.deep.equal([]);
  });
});

describe('the audit trail', () => {
  it('tells what moderators did, and not what changed nothing', async () => {
    const api = await startApi({ moderation: 'all', now: () => Date.UTC(2026, 10, 29) });
    const { judge, acts } = moderatorOf(api);
    const { id } = await api.react();
    for (const deed of ['approve', 'approve', 'reject', 'undo'] as const) await judge(id, deed);
    const at = '2026-11-29T00:00:00.000Z';
    expect(await acts()).to.deep.equal(
      ['undo', 'reject', 'approve'].map((act, index) => ({
        number: 3 - index,
        at,
        moderator: 'api',
        act,
        target: id,
      })),
    );
    expect(await acts('?limit=1')).to.have.length(1);
    expect((await api.ask('/v1/admin/audit')).status).to.equal(401);
  });

  it('holds nothing of who wrote, and nothing of what', async () => {
    const api = await startApi();
    const { judge } = moderatorOf(api);
    const { id } = await api.react({ body: 'Geheim', name: 'Noor', email: 'noor@voorbeeld.nl' });
    await judge(id, 'spam');
    const rows = JSON.stringify(await api.database.selectFrom('audit').selectAll().execute());
    expect(rows).not.to.match(/Geheim|Noor|voorbeeld/);
  });

  it.each([
    [
      'changed',
      (api: Api) =>
        api.database.updateTable('audit').set({ act: 'approve' }).where('number', '=', 2).execute(),
    ],
    ['taken out', (api: Api) => api.database.deleteFrom('audit').where('number', '=', 2).execute()],
  ])('shows that an entry was %s', async (_, change) => {
    const api = await startApi({ moderation: 'all' });
    const { judge } = moderatorOf(api);
    const { id } = await api.react();
    for (const deed of ['approve', 'reject', 'spam'] as const) await judge(id, deed);
    const trail = () => api.database.selectFrom('audit').selectAll().orderBy('number').execute();
    expect(brokenEntry(await trail())).to.equal(null);
    await change(api);
    expect(brokenEntry(await trail())).to.equal(2);
  });

  it('says of an id that nobody knows that there is nothing to take back', async () => {
    const api = await startApi();
    const acting = { moderator: 'command', now: 0 } as const;
    await expect(undoReview(api.database, `${key}-onzin`, acting)).rejects.toThrow('No reaction has the id');
  });
});
