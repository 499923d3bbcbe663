import type { OwnReaction, ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { key, problemOf, startApi, type Api } from '../../testing/api.js';
import type { WaitingReaction } from './waiting.js';

async function adminOf(api: Api) {
  const headers = { Authorization: `Bearer ${api.adminPassword}` };
  return {
    async waiting() {
      const answer = await api.ask('/v1/admin/reactions', { headers });
      return ((await answer.json()) as { items: WaitingReaction[] }).items;
    },
    judge: (id: string, verdict: 'approve' | 'reject') =>
      api.ask(`/v1/admin/reactions/${id}/${verdict}`, { method: 'POST', headers }),
  };
}

const email = 'noor@voorbeeld.nl';

describe('moderation', () => {
  it('holds a first reaction, shows it once approved, and then knows the writer', async () => {
    const api = await startApi({ moderation: 'first' });
    const admin = await adminOf(api);
    const held = await api.react({ email });
    expect(held.status).to.equal('pending');
    expect((await api.page()).items).to.deep.equal([]);
    expect(await admin.waiting()).to.have.length(1);
    expect((await admin.waiting())[0]).to.deep.include({
      id: held.id,
      source: 'Goed stuk.',
      reasons: ['first-reaction'],
      site: 'default',
    });
    const approved = await admin.judge(held.id, 'approve');
    expect(await approved.json()).to.have.nested.property('reaction.status', 'published');
    const { thread, items, seq } = await api.page();
    expect([thread.count, items[0]?.id, items[0]?.seq, seq]).to.deep.equal([1, held.id, 1, 1]);
    expect((await api.react({ email: email.toUpperCase() })).status).to.equal('published');
    expect((await api.react({ email: 'ander@voorbeeld.nl' })).status).to.equal('pending');
  });

  it('always holds who gives no address, whatever the name', async () => {
    const api = await startApi({ moderation: 'first' });
    const admin = await adminOf(api);
    await admin.judge((await api.react({ email })).id, 'approve');
    await admin.judge((await api.react()).id, 'approve');
    expect((await api.react()).status).to.equal('pending');
  });

  it('holds everything, or nothing', async () => {
    const all = await startApi({ moderation: 'all' });
    const admin = await adminOf(all);
    await admin.judge((await all.react({ email })).id, 'approve');
    expect((await all.react({ email })).status).to.equal('pending');
    const none = await startApi({ moderation: 'none' });
    expect((await none.react()).status).to.equal('published');
  });

  it('never shows what was rejected, takes a verdict back, and counts none twice', async () => {
    const api = await startApi({ moderation: 'all' });
    const admin = await adminOf(api);
    const { id } = await api.react();
    await admin.judge(id, 'reject');
    await admin.judge(id, 'reject');
    expect((await api.page()).thread.count).to.equal(0);
    const again = await admin.judge(id, 'approve');
    expect(await again.json()).to.have.nested.property('reaction.status', 'published');
    expect((await api.page()).thread.count).to.equal(1);
    const other = await api.react();
    await admin.judge(other.id, 'approve');
    await admin.judge(other.id, 'approve');
    expect((await api.page()).thread.count).to.equal(2);
    expect((await admin.judge('onzin', 'approve')).status).to.equal(404);
  });

  it('changes the page of a thread when an answer is approved', async () => {
    const api = await startApi({ moderation: 'first' });
    const admin = await adminOf(api);
    const root = await api.react({ email });
    await admin.judge(root.id, 'approve');
    const path = `/v1/sites/default/reactions?thread=${key}`;
    const tag = (await api.ask(path)).headers.get('ETag')!;
    const answer = await api.react({ parentId: root.id });
    expect((await api.ask(path, { headers: { 'If-None-Match': tag } })).status).to.equal(304);
    await admin.judge(answer.id, 'approve');
    const { items } = await api.page();
    expect(items.map(({ replyCount, seq }) => [replyCount, seq])).to.deep.equal([
      [1, 2],
      [0, 2],
    ]);
  });

  it('opens for the password only', async () => {
    const api = await startApi();
    for (const header of [
      undefined,
      'Bearer',
      'Bearer fout',
      `Basic ${api.adminPassword}`,
      `Bearer ${api.adminPassword}x`,
    ]) {
      const answer = await api.ask('/v1/admin/reactions', {
        headers: header ? { Authorization: header } : {},
      });
      expect(answer.status).to.equal(401);
      expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
      expect((await problemOf(answer)).code).to.equal('unauthorized');
    }
  });

  it('stops whoever tries many passwords, and nobody else', async () => {
    const api = await startApi();
    const ask = (password: string, address: string) =>
      api.ask('/v1/admin/reactions', { headers: { Authorization: `Bearer ${password}` }, address });
    for (let count = 0; count < 10; count += 1) expect((await ask('fout', '192.0.2.1')).status).to.equal(401);
    expect((await ask(api.adminPassword, '192.0.2.1')).status).to.equal(429);
    expect((await ask(api.adminPassword, '192.0.2.2')).status).to.equal(200);
  });
});

describe('GET one reaction', () => {
  it('shows a held reaction to its writer only, with text and reasons', async () => {
    const api = await startApi({ moderation: 'all' });
    const { reaction, edit } = (await (await api.post({ body: '*Hoi*' })).json()) as ReactionReceipt;
    const ask = (headers: Record<string, string>) => api.ask(`/v1/reactions/${reaction.id}`, { headers });
    expect((await ask({})).status).to.equal(404);
    expect((await ask({ Authorization: 'Edit fout' })).status).to.equal(404);
    const own = (await (await ask({ Authorization: `Edit ${edit.token}` })).json()) as OwnReaction;
    expect(own).to.deep.equal({ ...reaction, source: '*Hoi*', reasons: ['every-reaction'] });
  });

  it('shows a published reaction to everyone, without the text as typed', async () => {
    const api = await startApi();
    const reaction = await api.react();
    const answer = await api.ask(`/v1/reactions/${reaction.id}`);
    expect(await answer.json()).to.deep.equal(reaction);
  });
});
