import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { problemOf, site, startApi } from '../../testing/api.js';

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

  it('leaves the key free after a refusal', async () => {
    const api = await startApi();
    expect((await api.post({ body: '' }, { headers })).status).to.equal(422);
    const orphan = { parentId: '01a209ee-03e5-76cf-92df-8870192f7ce0' };
    expect((await api.post(orphan, { headers })).status).to.equal(422);
    expect((await api.post({}, { headers })).status).to.equal(201);
  });

  it('forgets a key after seven days', async () => {
    let now = Date.UTC(2026, 10, 23);
    const api = await startApi({ now: () => now });
    await api.post({}, { headers });
    now += 7 * 24 * 60 * 60 * 1000 - 1;
    expect((await api.post({}, { headers })).headers.get('Idempotency-Replayed')).to.equal('true');
    now += 1;
    expect((await api.post({}, { headers })).headers.get('Idempotency-Replayed')).to.equal(null);
    expect((await api.page()).thread.count).to.equal(2);
  });

  it('answers a repeated sending even when the visitor has used up the limit', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 } });
    const address = '192.0.2.1';
    await api.post({}, { headers, address });
    expect((await api.post({}, { headers, address })).status).to.equal(201);
    expect((await api.post({}, { address })).status).to.equal(429);
  });
});
