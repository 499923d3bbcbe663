import type { OwnReaction, Problem, ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { problemOf, site, startApi, type Api } from '../../testing/api.js';

async function written(api: Api, draft: Record<string, unknown> = {}): Promise<ReactionReceipt> {
  const answer = await api.post(draft);
  expect(answer.ok, await answer.clone().text()).to.equal(true);
  return (await answer.json()) as ReactionReceipt;
}

/** What the device asks that wrote it. */
function own(api: Api, { reaction, edit }: ReactionReceipt) {
  const path = `/v1/reactions/${reaction.id}`;
  const Authorization = `Edit ${edit.token}`;
  return {
    read: async () => (await (await api.ask(path, { headers: { Authorization } })).json()) as OwnReaction,
    change: (body: object, rev = '"1"') =>
      api.ask(path, {
        method: 'PATCH',
        body,
        headers: { Authorization, Origin: site, ...(rev ? { 'If-Match': rev } : {}) },
      }),
    withdraw: () => api.ask(path, { method: 'DELETE', headers: { Authorization, Origin: site } }),
  };
}

const bodies = async (api: Api) =>
  (await api.page()).items.map(({ body, status }) => [status, JSON.stringify(body)]);

describe('PATCH of an own reaction', () => {
  it('changes what is given and leaves the rest, and everyone sees that it was changed', async () => {
    const api = await startApi();
    const receipt = await written(api, { website: 'noor.nl' });
    const before = await api.page();
    const answer = await own(api, receipt).change({ body: 'Heel goed stuk.' });
    expect([answer.status, answer.headers.get('ETag')]).to.deep.equal([200, '"2"']);
    expect(await answer.json()).to.deep.include({ source: 'Heel goed stuk.', rev: 2, status: 'published' });
    const { items, seq, thread } = await api.page();
    expect(items[0]?.author).to.deep.equal(receipt.reaction.author);
    expect(items[0]?.body).to.deep.equal([
      { kind: 'p', children: [{ kind: 'text', text: 'Heel goed stuk.' }] },
    ]);
    expect(items[0]?.editedAt).to.be.a('string');
    expect([seq, thread.count]).to.deep.equal([before.seq + 1, 1]);
  });

  it('brings both texts where somebody else was first', async () => {
    const api = await startApi();
    const mine = own(api, await written(api));
    expect((await mine.change({ body: 'Eerste tab' })).status).to.equal(200);
    const answer = await mine.change({ body: 'Tweede tab' });
    expect(answer.status).to.equal(412);
    const problem = (await answer.json()) as Problem;
    expect(problem).to.deep.include({ code: 'stale', yours: 'Tweede tab' });
    expect(problem.current).to.deep.include({ source: 'Eerste tab', rev: 2 });
    expect((await mine.change({ body: 'Samen' }, '"2"')).status).to.equal(200);
  });

  it('answers the same again to who asks it again because the answer got lost', async () => {
    const api = await startApi();
    const mine = own(api, await written(api));
    const first: unknown = await (await mine.change({ body: 'Anders' })).json();
    const again = await mine.change({ body: 'Anders' });
    expect([again.status, await again.json()]).to.deep.equal([200, first]);
    expect((await api.page()).seq).to.equal(2);
  });

  it('lets one of two through that come at once', async () => {
    const api = await startApi();
    const mine = own(api, await written(api));
    const answers = await Promise.all(['a', 'b', 'c'].map((body) => mine.change({ body })));
    expect(answers.map(({ status }) => status).toSorted()).to.deep.equal([200, 412, 412]);
  });

  it.each([
    ['no rev', '', 400, 'malformed'],
    ['a rev that is none', '"x"', 400, 'malformed'],
  ])('refuses %s', async (_, rev, status, code) => {
    const api = await startApi();
    const answer = await own(api, await written(api)).change({ body: 'Anders' }, rev);
    expect(answer.status).to.equal(status);
    expect((await problemOf(answer)).code).to.equal(code);
  });

  it('checks what it would say, and loses nothing', async () => {
    const api = await startApi();
    const mine = own(api, await written(api));
    const answer = await mine.change({ body: ' ', website: 'javascript:alert(1)' });
    expect(answer.status).to.equal(422);
    expect(await problemOf(answer)).to.deep.include({
      errors: [
        { field: 'body', code: 'required' },
        { field: 'website', code: 'not-a-url' },
      ],
    });
    expect((await mine.read()).source).to.equal('Goed stuk.');
  });

  it('is for who has the token, and for half an hour', async () => {
    let now = Date.parse('2026-11-27T12:00:00Z');
    const api = await startApi({ now: () => now });
    const receipt = await written(api);
    const stranger = own(api, { ...receipt, edit: { token: 'x'.repeat(43), until: '' } });
    expect((await stranger.change({ body: 'Van mij' })).status).to.equal(404);
    now += 30 * 60 * 1000;
    expect((await own(api, receipt).change({ body: 'Op tijd' })).status).to.equal(200);
    now += 1;
    const late = await own(api, receipt).change({ body: 'Te laat' }, '"2"');
    expect([late.status, (await problemOf(late)).code]).to.deep.equal([403, 'thread_closed']);
  });

  it('holds a text again that a moderator has not seen, and tells its writer why', async () => {
    const api = await startApi({ moderation: 'all' });
    const receipt = await written(api);
    const admin = { method: 'POST', headers: { Authorization: `Bearer ${api.adminPassword}` } };
    await api.ask(`/v1/admin/reactions/${receipt.reaction.id}/approve`, admin);
    expect((await api.page()).thread.count).to.equal(1);
    const mine = own(api, receipt);
    expect((await mine.change({ body: 'Iets heel anders' })).status).to.equal(200);
    expect(await mine.read()).to.deep.include({ status: 'pending', reasons: ['every-reaction'] });
    const page = await api.page();
    expect([page.thread.count, page.items]).to.deep.equal([0, []]);
    await api.ask(`/v1/admin/reactions/${receipt.reaction.id}/approve`, admin);
    expect((await bodies(api))[0]?.[1]).to.contain('Iets heel anders');
  });

  it('keeps what it said before for moderators', async () => {
    const api = await startApi();
    const receipt = await written(api);
    await own(api, receipt).change({ body: 'Nieuw', name: 'N.' });
    const kept = await api.database.selectFrom('revision').selectAll().execute();
    expect(kept).to.have.length(1);
    expect(kept[0]).to.deep.include({ rev: 1, source: 'Goed stuk.', author_name: 'Noor' });
  });
});

describe('DELETE of an own reaction', () => {
  it('takes it away, at any time and as often as it is asked', async () => {
    let now = Date.parse('2026-11-27T12:00:00Z');
    const api = await startApi({ now: () => now });
    const receipt = await written(api);
    now += 365 * 24 * 60 * 60 * 1000;
    const mine = own(api, receipt);
    expect((await mine.withdraw()).status).to.equal(204);
    expect((await mine.withdraw()).status).to.equal(204);
    const page = await api.page();
    expect([page.thread.count, page.items]).to.deep.equal([0, []]);
    expect(await mine.read()).to.deep.include({ status: 'deleted', source: '' });
    expect((await mine.change({ body: 'Toch weer' }, '"2"')).status).to.equal(404);
    expect((await api.ask(`/v1/reactions/${receipt.reaction.id}`)).status).to.equal(404);
  });

  it('is for who has the token', async () => {
    const api = await startApi();
    const receipt = await written(api);
    const stranger = own(api, { ...receipt, edit: { token: 'x'.repeat(43), until: '' } });
    expect((await stranger.withdraw()).status).to.equal(404);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('leaves an empty place for as long as there are answers under it', async () => {
    const api = await startApi();
    const root = await written(api);
    const answer = await written(api, { parentId: root.reaction.id, body: 'Antwoord' });
    const leaf = await written(api, { parentId: answer.reaction.id, body: 'Blad' });
    await own(api, root).withdraw();
    await own(api, answer).withdraw();
    const { items, thread } = await api.page();
    expect(items.map(({ status, author, replyCount }) => [status, author.name, replyCount])).to.deep.equal([
      ['deleted', '', 1],
      ['deleted', '', 1],
      ['published', 'Noor', 0],
    ]);
    expect(thread.count).to.equal(1);
    expect((await api.page({ around: leaf.reaction.id })).items).to.have.length(3);
    await own(api, leaf).withdraw();
    expect((await api.page()).items).to.deep.equal([]);
  });

  it('shows the empty place again when an answer under it is approved', async () => {
    const api = await startApi({ moderation: 'all' });
    const admin = { method: 'POST', headers: { Authorization: `Bearer ${api.adminPassword}` } };
    const approve = ({ reaction }: ReactionReceipt) =>
      api.ask(`/v1/admin/reactions/${reaction.id}/approve`, admin);
    const root = await written(api);
    await approve(root);
    const answer = await written(api, { parentId: root.reaction.id, body: 'Antwoord' });
    await own(api, root).withdraw();
    expect((await api.page()).items).to.deep.equal([]);
    await approve(answer);
    expect((await api.page()).items.map(({ status }) => status)).to.deep.equal(['deleted', 'published']);
  });

  it('leaves nothing of its words, and of the page with scripts off only that it was there', async () => {
    const api = await startApi();
    const root = await written(api, { name: 'Geheim', body: 'Weg ermee' });
    await written(api, { parentId: root.reaction.id, body: 'Antwoord' });
    await own(api, root).withdraw();
    const html = await (await api.ask('/v1/sites/default/fragment.html?thread=/artikel')).text();
    expect(html).to.contain('Deze reactie is verwijderd.').and.contain('data-status="deleted"');
    expect(html).to.not.match(/Geheim|Weg ermee/);
    const rows = JSON.stringify(await api.database.selectFrom('reaction').selectAll().execute());
    expect(rows).to.not.match(/Geheim|Weg ermee/);
  });
});

it('tells a page of an embedding site that it may change and withdraw', async () => {
  const api = await startApi();
  const { reaction } = await written(api);
  const answer = await api.ask(`/v1/reactions/${reaction.id}`, {
    method: 'OPTIONS',
    headers: { Origin: site, 'Access-Control-Request-Method': 'PATCH' },
  });
  expect(answer.status).to.equal(204);
  expect(answer.headers.get('Access-Control-Allow-Methods')).to.contain('PATCH').and.contain('DELETE');
  expect(answer.headers.get('Access-Control-Allow-Headers')).to.contain('If-Match');
});
