import { createServerClient } from '@meepraten/reactions-client';
import type { Challenge } from '@meepraten/reactions-client/protocol';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, it } from 'vitest';
import { key, problemOf, site, startApi, type Api } from '../../testing/api.js';
import { formOf, sendForm } from '../../testing/form.js';
import { sharedDatabase } from '../../testing/database.js';

async function challengeOf(answer: Response): Promise<Challenge> {
  expect(answer.status).to.equal(428);
  const problem = await problemOf(answer);
  expect(problem.code).to.equal('challenge_required');
  return (problem as unknown as { challenge: Challenge }).challenge;
}

/** Does the work, as a browser does. */
async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

const stored = async (api: Api) => (await api.page()).thread.count;

describe('work that is asked for', () => {
  it('is asked of every reaction where the owner wants that, and lets one pass when it is done', async () => {
    const api = await startApi({ challenge: 'always' });
    const headers = { 'Idempotency-Key': 'concept-1' };
    const challenge = await challengeOf(await api.post({}, { headers }));
    expect(await stored(api)).to.equal(0);
    const answer = await api.post({ challenge: await solve(challenge) }, { headers });
    expect(answer.status).to.equal(201);
    const again = await api.post({}, { headers });
    expect([again.status, again.headers.get('Idempotency-Replayed')]).to.deep.equal([201, 'true']);
    expect(await stored(api)).to.equal(1);
  });

  it('is done by the client of the widgets by itself', async () => {
    const api = await startApi({ challenge: 'always' });
    const client = createServerClient({
      server: 'http://server.test/',
      site: 'default',
      thread: key,
      fetch: async (input, init) =>
        api.app.request(input as string, { ...init, headers: { ...init?.headers, Origin: site } }),
    });
    const page = { url: `${site}/artikel`, title: 'Artikel' };
    const sent = { thread: key, page, body: 'Dag', name: 'Noor' };
    expect((await client.submit(sent, { key: 'k' })).status).to.equal('published');
    expect(await stored(api)).to.equal(1);
  });

  it('is asked of risky reactions only', async () => {
    const api = await startApi({ challenge: 'auto', rateLimit: { requests: 1, seconds: 1 } });
    const links = 'https://a.example https://b.example https://c.example';
    expect((await api.post({ body: 'Goed stuk.' }, { address: '192.0.2.1' })).status).to.equal(201);
    expect((await api.post({ body: '-'.repeat(8000) }, { address: '192.0.3.1' })).status).to.equal(201);
    const challenge = await challengeOf(await api.post({ body: links }, { address: '192.0.4.1' }));
    const answer = await api.post(
      { body: links, challenge: await solve(challenge) },
      { address: '192.0.4.1' },
    );
    expect(answer.status).to.equal(201);
  });

  it('is never asked where the owner wants none', async () => {
    const api = await startApi({ challenge: 'off' });
    const body = 'https://a.example https://b.example https://c.example';
    expect((await api.post({ body })).status).to.equal(201);
  });

  it('is good for one reaction, and asked anew for the next', async () => {
    const api = await startApi({ challenge: 'always' });
    const challenge = await solve(await challengeOf(await api.post()));
    const answers = await Promise.all([1, 2, 3].map((count) => api.post({ challenge, body: `Nr ${count}` })));
    expect(answers.map(({ status }) => status).toSorted()).to.deep.equal([201, 428, 428]);
    const next = await challengeOf(await api.post({ challenge }));
    expect((await api.post({ challenge: await solve(next) })).status).to.equal(201);
    expect(await stored(api)).to.equal(2);
  });

  it('is good once for two servers on one database', async () => {
    const shared = await sharedDatabase();
    const [one, two] = [
      await startApi({ ...shared, challenge: 'always' }),
      await startApi({ ...shared, challenge: 'always' }),
    ];
    const challenge = await solve(await challengeOf(await one.post()));
    const answers = await Promise.all([one.post({ challenge }), two.post({ challenge })]);
    expect(answers.map(({ status }) => status).toSorted()).to.deep.equal([201, 428]);
    expect(await stored(one)).to.equal(1);
  });

  it('is good for its own thread and time, and only as it was set', async () => {
    let time = Date.now();
    const api = await startApi({ challenge: 'always', now: () => time });
    const set = await challengeOf(await api.post());
    const done = await solve(set);
    const easier = { ...set, parameters: { ...set.parameters, keyPrefix: '0' } };
    const moved = { ...set, parameters: { ...set.parameters, data: { site: 'default', thread: '/anders' } } };
    const undone = { challenge: set, solution: { counter: 1, derivedKey: '00'.repeat(32) } };
    for (const [challenge, thread] of [
      [done, '/anders'],
      [await solve(easier), undefined],
      [await solve(moved), '/anders'],
      [Buffer.from(JSON.stringify(undone)).toString('base64'), undefined],
      ['onzin', undefined],
      [Buffer.from('['.repeat(20_000)).toString('base64'), undefined],
    ] as const)
      await challengeOf(await api.post({ challenge, ...(thread ? { thread } : {}) }));
    time += 11 * 60 * 1000;
    await challengeOf(await api.post({ challenge: done }));
    time -= 11 * 60 * 1000;
    expect((await api.post({ challenge: done })).status).to.equal(201);
  });

  it('stays unused when the reaction is refused for something else', async () => {
    const api = await startApi({ challenge: 'always' });
    const challenge = await solve(await challengeOf(await api.post()));
    expect((await api.post({ challenge, parentId: crypto.randomUUID() })).status).to.equal(422);
    expect((await api.post({ challenge })).status).to.equal(201);
  });

  it('cannot be done without scripts, so that the reaction waits', async () => {
    const api = await startApi({ challenge: 'always' });
    const page = await sendForm(api, { body: 'Hoi', name: 'Noor' });
    expect((await sendForm(api, formOf(await page.text()).fields)).status).to.equal(303);
    const { status, reasons } = await api.database
      .selectFrom('reaction')
      .select(['status', 'reasons'])
      .executeTakeFirstOrThrow();
    expect([status, JSON.parse(reasons)]).to.deep.equal(['pending', ['no-proof-of-work']]);
  });

  it('is set so many times to one visitor, and no more', async () => {
    const api = await startApi({ challenge: 'always', rateLimit: { requests: 1, seconds: 60 } });
    const statuses: number[] = [];
    for (let count = 0; count < 14; count += 1)
      statuses.push((await api.post({}, { address: '192.0.2.1' })).status);
    expect(statuses).to.deep.equal([...Array<number>(12).fill(428), 429, 429]);
  });
});
