import type { QueryResult, RootOperationNode, UnknownRow } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { FlaggedReaction } from '../acts/flagged.js';
import { listFlagged } from '../acts/flags.js';
import { rules } from '../retention/rules.js';
import { key, problemOf, site, startApi, type Api, type AskOptions } from '../../testing/api.js';

const devices = ['a', 'b', 'c'].map((letter) => letter.repeat(22));

const acting = (device: string, more: AskOptions = {}): AskOptions => ({
  ...more,
  headers: { Authorization: `Actor ${device}`, Origin: site },
});

const emote = (api: Api, id: string, method: 'PUT' | 'DELETE', device = devices[0]!, kind = 'like') =>
  api.ask(`/v1/reactions/${id}/emotes/${kind}`, acting(device, { method }));

const report = (api: Api, id: string, body: object, device = devices[0]!) =>
  api.ask(`/v1/reactions/${id}/flags`, acting(device, { method: 'POST', body }));

const asAdmin = (api: Api, method = 'GET'): AskOptions => ({
  method,
  headers: { Authorization: `Bearer ${api.adminPassword}` },
});

async function flagged(api: Api): Promise<FlaggedReaction[]> {
  const answer = await api.ask('/v1/admin/flags', asAdmin(api));
  return ((await answer.json()) as { items: FlaggedReaction[] }).items;
}

describe('emotes', () => {
  it('count each device once, and are taken back as often as one likes', async () => {
    const api = await startApi();
    const { id } = await api.react();
    expect(await (await emote(api, id, 'PUT')).json()).to.deep.equal({ emotes: { like: 1 } });
    await emote(api, id, 'PUT');
    expect(await (await emote(api, id, 'PUT', devices[1])).json()).to.deep.equal({ emotes: { like: 2 } });
    expect((await api.page()).items[0]?.emotes).to.deep.equal({ like: 2 });
    await emote(api, id, 'DELETE');
    await emote(api, id, 'DELETE');
    expect((await api.page()).items[0]?.emotes).to.deep.equal({ like: 1 });
    await emote(api, id, 'DELETE', devices[1]);
    expect((await api.page()).items[0]?.emotes).to.deep.equal({});
  });

  it('are counted right when many come at once', async () => {
    const api = await startApi();
    const { id } = await api.react();
    const many = Array.from({ length: 30 }, (_, index) => String(index).padStart(22, 'x'));
    await Promise.all(
      many.flatMap((device) => [emote(api, id, 'PUT', device), emote(api, id, 'PUT', device)]),
    );
    expect((await api.page()).items[0]?.emotes).to.deep.equal({ like: 30 });
  });

  it('give the thread a number only when something changed, so that its page is read anew', async () => {
    const api = await startApi();
    const { id } = await api.react();
    const { seq } = await api.page();
    await emote(api, id, 'PUT');
    await emote(api, id, 'PUT');
    const page = await api.page();
    expect([page.seq, page.items[0]?.seq, page.thread.count]).to.deep.equal([seq + 1, seq + 1, 1]);
  });

  it('are of the kinds that the site offers', async () => {
    const api = await startApi({ emotes: ['like', 'thanks'] });
    const { id } = await api.react();
    await emote(api, id, 'PUT', devices[0], 'thanks');
    expect((await api.page()).items[0]?.emotes).to.deep.equal({ thanks: 1 });
    const refused = await emote(api, id, 'PUT', devices[0], 'hate');
    expect([refused.status, (await problemOf(refused)).detail]).to.deep.equal([
      404,
      'This site offers like, thanks.',
    ]);
  });

  it('keep of a device only what tells it from another', async () => {
    const api = await startApi();
    const { id } = await api.react();
    await emote(api, id, 'PUT');
    await report(api, id, { reason: 'spam' });
    const rows = [
      ...(await api.database.selectFrom('emote').selectAll().execute()),
      ...(await api.database.selectFrom('flag').selectAll().execute()),
    ];
    expect(rows).to.have.length(2);
    expect(JSON.stringify(rows)).to.not.contain(devices[0]);
  });

  it.each([undefined, 'Actor kort', 'Edit aaaaaaaaaaaaaaaaaaaaaa', `Actor ${'a'.repeat(65)}`])(
    'refuse who sends %j',
    async (Authorization) => {
      const api = await startApi();
      const { id } = await api.react();
      const headers = { Origin: site, ...(Authorization ? { Authorization } : {}) };
      const answer = await api.ask(`/v1/reactions/${id}/emotes/like`, { method: 'PUT', headers });
      expect([answer.status, (await problemOf(answer)).code]).to.deep.equal([401, 'unauthorized']);
    },
  );

  it.each([
    ['readonly', 403],
    ['hidden', 404],
    ['closed', 200],
  ] as const)('in a thread that is %s are answered with %i', async (state, status) => {
    const api = await startApi();
    const { id } = await api.react();
    await api.database.updateTable('thread').set({ state }).execute();
    expect((await emote(api, id, 'PUT')).status).to.equal(status);
  });

  it('go with a reaction that is withdrawn, and cannot come after it', async () => {
    const api = await startApi();
    const root = await api.react();
    await api.react({ parentId: root.id });
    await emote(api, root.id, 'PUT');
    await api.ask(`/v1/admin/reactions/${root.id}/reject`, asAdmin(api, 'POST'));
    expect((await api.page()).items[0]?.emotes).to.deep.equal({});
    expect((await emote(api, root.id, 'PUT', devices[1])).status).to.equal(404);
  });

  it('are for what is published', async () => {
    const api = await startApi({ moderation: 'all' });
    const { id } = await api.react();
    expect((await emote(api, id, 'PUT')).status).to.equal(404);
    expect((await report(api, id, { reason: 'spam' })).status).to.equal(404);
  });
});

describe('reports', () => {
  it('reach the moderators, each device counting once, and change nothing that others see', async () => {
    const api = await startApi();
    const { id } = await api.react({ body: 'Koop nu' });
    const calm = await api.react();
    const before = await api.page();
    expect((await report(api, id, { reason: 'spam' })).status).to.equal(204);
    await report(api, id, { reason: 'abuse', note: ' Scheldt. ' });
    await report(api, id, { reason: 'spam' }, devices[1]);
    await report(api, calm.id, { reason: 'other' });
    expect(await api.page()).to.deep.equal(before);
    const items = await flagged(api);
    expect(items.map(({ id, count }) => [id, count])).to.deep.equal([
      [id, 2],
      [calm.id, 1],
    ]);
    expect(items[0]?.flags).to.deep.equal([
      { reason: 'abuse', note: 'Scheldt.' },
      { reason: 'spam', note: '' },
    ]);
    expect(items[0]?.thread.key).to.equal(key);
  });

  it('are read for many reactions at once, of each the first words', async () => {
    let time = Date.UTC(2026, 0, 1);
    const api = await startApi({ now: () => (time += 1) });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await api.react()).id);
    for (let number = 0; number < 22; number += 1)
      await report(api, ids[1]!, { reason: 'spam', note: `Nr ${number}` }, String(number).padStart(22, 'a'));
    await report(api, ids[2]!, { reason: 'abuse' });
    let queries = 0;
    const counting = {
      transformQuery: ({ node }: { node: RootOperationNode }) => node,
      async transformResult({ result }: { result: QueryResult<UnknownRow> }) {
        queries += 1;
        return result;
      },
    };
    const items = await listFlagged(api.database.withPlugin(counting));
    expect(queries).to.equal(2);
    expect(items.map(({ id, count }) => [id, count])).to.deep.equal([
      [ids[1], 22],
      [ids[2], 1],
    ]);
    expect(items[0]?.flags.map(({ note }) => note)).to.deep.equal(
      Array.from({ length: 20 }, (_, number) => `Nr ${number}`),
    );
    expect(items[1]?.flags).to.deep.equal([{ reason: 'abuse', note: '' }]);
  });

  it('are settled by keeping the reaction or by refusing it', async () => {
    const api = await startApi();
    const [kept, gone] = [await api.react(), await api.react()];
    for (const { id } of [kept, gone]) await report(api, id, { reason: 'other' });
    await api.ask(`/v1/admin/reactions/${kept.id}/flags`, asAdmin(api, 'DELETE'));
    await api.ask(`/v1/admin/reactions/${gone.id}/reject`, asAdmin(api, 'POST'));
    expect(await flagged(api)).to.deep.equal([]);
    const page = await api.page();
    expect([page.thread.count, page.items.map(({ id }) => id)]).to.deep.equal([1, [kept.id]]);
  });

  it('are for moderators to read', async () => {
    const api = await startApi();
    expect((await api.ask('/v1/admin/flags')).status).to.equal(401);
  });

  it('have a reason, and their words are kept as text that can be stored', async () => {
    const api = await startApi();
    const { id } = await api.react();
    expect((await report(api, id, { reason: ' ' })).status).to.equal(400);
    expect((await report(api, id, { reason: 'spam', note: 'a\0b\ud800' })).status).to.equal(204);
    expect((await flagged(api))[0]?.flags).to.deep.equal([{ reason: 'spam', note: 'a\ufffdb\ufffd' }]);
  });

  it('go when they are old', async () => {
    let now = Date.parse('2026-11-27T12:00:00Z');
    const api = await startApi({ now: () => now });
    const { id } = await api.react();
    await report(api, id, { reason: 'spam' });
    now += 91 * 24 * 60 * 60 * 1000;
    await rules['reports']!(api.database, now);
    expect(await flagged(api)).to.deep.equal([]);
  });
});

describe('a published reaction that a moderator refuses', () => {
  it('leaves an empty place under its answers, and can be brought back whole', async () => {
    const api = await startApi();
    const root = await api.react({ body: 'Toch niet' });
    const answer = await api.react({ parentId: root.id });
    await api.ask(`/v1/admin/reactions/${root.id}/reject`, asAdmin(api, 'POST'));
    const page = await api.page();
    expect(page.items.map(({ id, status, body }) => [id, status, body.length])).to.deep.equal([
      [root.id, 'deleted', 0],
      [answer.id, 'published', 1],
    ]);
    expect([page.thread.count, page.items[0]?.author.name]).to.deep.equal([1, '']);
    await api.ask(`/v1/admin/reactions/${root.id}/reject`, asAdmin(api, 'POST'));
    await api.ask(`/v1/admin/reactions/${root.id}/approve`, asAdmin(api, 'POST'));
    const again = await api.page();
    expect(again.items.map(({ status, replyCount }) => [status, replyCount])).to.deep.equal([
      ['published', 1],
      ['published', 0],
    ]);
    expect(again.thread.count).to.equal(2);
  });
});
