import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { problemOf, site, startApi } from '../../testing/api.js';
import { rules } from '../retention/rules.js';
import { claimAnswer } from '../storage/idempotency.js';
import { removeReaction } from '../storage/remove-reaction.js';
import { transact } from '../storage/transact.js';

const week = 7 * 24 * 60 * 60 * 1000;
const headers = { 'Idempotency-Key': 'een-sleutel' };

describe('idempotency', () => {
  it('gives a repeated sending the same answer', async () => {
    const api = await startApi();
    const first = await api.post({}, { headers });
    const again = await api.post({ page: { url: `${site}/elders`, title: 'Anders' } }, { headers });
    expect(first.headers.get('Idempotency-Replayed')).to.equal(null);
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(again.status).to.equal(201);
    expect(await again.json()).to.deep.equal(await first.json());
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('gives the same answer also after the reaction was approved', async () => {
    const api = await startApi({ moderation: 'all' });
    const first = await api.post({}, { headers });
    await api.database.updateTable('reaction').set({ status: 'published' }).execute();
    const again = await api.post({}, { headers });
    expect(again.status).to.equal(202);
    expect(await again.json()).to.deep.equal(await first.json());
  });

  it('sees the same draft in other line ends and outer blanks', async () => {
    const api = await startApi();
    await api.post({ body: 'een\ntwee', name: 'Noor' }, { headers });
    const again = await api.post({ body: 'een\r\ntwee', name: ' Noor ' }, { headers });
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
  });

  it.each<[string, Record<string, unknown>]>([
    ['message', { body: 'Iets anders' }],
    ['name', { name: 'Anna' }],
    ['e-mail address', { email: 'a@b.nl' }],
    ['website', { website: 'a.nl' }],
    ['parent', { parentId: '01a209ee-03e5-76cf-92df-8870192f7ce0' }],
    ['language', { lang: 'en' }],
    ['notice', { subscribe: true }],
    ['thread', { thread: '/ander' }],
  ])('refuses the key for another %s', async (_, change) => {
    const api = await startApi();
    await api.post({}, { headers });
    const answer = await api.post(change, { headers });
    expect(answer.status).to.equal(409);
    expect((await problemOf(answer)).code).to.equal('key_conflict');
  });

  it('stores one reaction when the same sending arrives many times at once', async () => {
    const api = await startApi();
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.post({}, { headers })));
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as ReactionReceipt).reaction.id),
    );
    expect(new Set(ids).size).to.equal(1);
    expect(answers.filter((answer) => !answer.headers.has('Idempotency-Replayed'))).to.have.length(1);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('gives the key to one of two that say different things at once', async () => {
    const api = await startApi();
    const answers = await Promise.all(
      ['Het een', 'Het ander'].map((body) => api.post({ body }, { headers })),
    );
    expect(answers.map(({ status }) => status).toSorted()).to.deep.equal([201, 409]);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('leaves the key free after a refusal', async () => {
    const api = await startApi();
    expect((await api.post({ body: '' }, { headers })).status).to.equal(422);
    const orphan = { parentId: '01a209ee-03e5-76cf-92df-8870192f7ce0' };
    expect((await api.post(orphan, { headers })).status).to.equal(422);
    expect((await api.post({}, { headers })).status).to.equal(201);
  });

  it('leaves a key free for something else after seven days', async () => {
    let now = Date.UTC(2026, 10, 23);
    const api = await startApi({ now: () => now });
    await api.post({}, { headers });
    now += week - 1;
    expect((await api.post({ body: 'Iets anders' }, { headers })).status).to.equal(409);
    now += 1;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => api.post({ body: 'Iets anders' }, { headers })),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 201, 201, 201]);
    expect(answers.filter(({ headers: told }) => !told.has('Idempotency-Replayed'))).to.have.length(1);
    expect((await api.page()).thread.count).to.equal(2);
  });

  it('recognises a sending for as long as its reaction is there, however late it comes', async () => {
    let now = Date.UTC(2026, 10, 23);
    const api = await startApi({ now: () => now });
    const first = (await (await api.post({}, { headers })).json()) as ReactionReceipt;
    now += 50 * week;
    // Whoever tidies up may have believed the clock for long enough.
    await rules['answers for repeated sendings']!(api.database, now);
    const { answer } = await api.database
      .selectFrom('idempotency')
      .select('answer')
      .executeTakeFirstOrThrow();
    expect(answer).to.equal('');
    const again = await api.post({}, { headers });
    expect([again.status, again.headers.get('Idempotency-Replayed')]).to.deep.equal([201, 'true']);
    expect(await again.json()).to.deep.equal(first);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('stores nothing anew that was withdrawn, however late it comes', async () => {
    let now = Date.UTC(2026, 10, 23);
    const api = await startApi({ now: () => now });
    const { reaction, edit } = (await (await api.post({}, { headers })).json()) as ReactionReceipt;
    const authorization = { Authorization: `Edit ${edit.token}` };
    await api.ask(`/v1/reactions/${reaction.id}`, { method: 'DELETE', headers: authorization });
    now += 50 * week;
    await rules['answers for repeated sendings']!(api.database, now);
    expect((await api.post({}, { headers })).status).to.equal(409);
    // Also where it was withdrawn a moment ago.
    const { site_id: siteId, key_hash: keyHash } = await api.database
      .selectFrom('idempotency')
      .select(['site_id', 'key_hash'])
      .executeTakeFirstOrThrow();
    const claim = { siteId, keyHash, requestHash: 'iets' };
    const isFree = transact(api.database, (transaction) => claimAnswer(transaction, claim, { now }));
    expect(await isFree).to.equal(false);
    expect((await api.page()).thread.count).to.equal(0);
  });

  it('frees the key of a reaction of which nothing is left', async () => {
    const api = await startApi({ moderation: 'all' });
    const { reaction } = (await (await api.post({}, { headers })).json()) as ReactionReceipt;
    await transact(api.database, (transaction) => removeReaction(transaction, reaction.id));
    const again = await api.post({}, { headers });
    expect([again.status, again.headers.get('Idempotency-Replayed')]).to.deep.equal([202, null]);
  });

  it('answers a repeated sending even when the visitor has used up the limit', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 } });
    const address = '192.0.2.1';
    await api.post({}, { headers, address });
    expect((await api.post({}, { headers, address })).status).to.equal(201);
    expect((await api.post({}, { address })).status).to.equal(429);
  });
});
