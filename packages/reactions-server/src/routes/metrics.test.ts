import { describe, expect, it } from 'vitest';
import { problemOf, startApi, type Api } from '../../testing/api.js';
import { follow } from '../../testing/events.js';
import { onPostgres, sharedDatabase } from '../../testing/database.js';

async function measure(api: Api): Promise<string> {
  const headers = { Authorization: `Bearer ${api.adminPassword}` };
  const answer = await api.ask('/metrics', { headers });
  expect(answer.status).to.equal(200);
  expect(answer.headers.get('Content-Type')).to.match(/^text\/plain; version=0\.0\.4/);
  return answer.text();
}

describe('/metrics', () => {
  it.each([
    ['127.0.0.1', {}, 200],
    ['::1', {}, 200],
    ['::ffff:127.0.0.1', {}, 200],
    ['127.0.0.1', { 'X-Forwarded-For': '192.0.2.7' }, 401],
    ['127.0.0.1', { Forwarded: 'for=192.0.2.7' }, 401],
    ['127.0.0.1', { 'X-Real-IP': '192.0.2.7' }, 401],
    ['127.0.0.1', { Via: '1.1 proxy' }, 401],
    ['192.0.2.7', {}, 401],
    ['::ffff:192.0.2.7', {}, 401],
    ['12.7.0.0', {}, 401],
  ])('answers a program at %s with %j by %i, without the password', async (address, headers, status) => {
    const api = await startApi();
    expect((await api.ask('/metrics', { address, headers })).status).to.equal(status);
  });

  it('is for whoever bears the admin password', async () => {
    const api = await startApi();
    expect((await problemOf(await api.ask('/metrics'))).code).to.equal('unauthorized');
    const headers = { Authorization: 'Bearer geraden' };
    expect((await problemOf(await api.ask('/metrics', { headers }))).code).to.equal('unauthorized');
  });

  it('tells of reactions by status and of why they were held', async () => {
    const api = await startApi({ moderation: 'first' });
    await api.react();
    await api.post({}, { headers: { 'Idempotency-Key': 'a' } });
    await api.post({}, { headers: { 'Idempotency-Key': 'a' } });
    const told = await measure(api);
    expect(told).to.contain('meepraten_reactions_stored_total{status="pending"} 2');
    expect(told).to.contain('meepraten_reactions_held_total{reason="first-reaction"} 2');
    expect(told)
      .to.match(/^meepraten_reactions_waiting 2$/m)
      .and.match(/^meepraten_reactions_published 0$/m);
  });

  it('counts what is shown', async () => {
    const api = await startApi();
    await api.react();
    const told = await measure(api);
    expect(told)
      .to.match(/^meepraten_reactions_published 1$/m)
      .and.contain('{status="published"} 1');
    if (!onPostgres) expect(told).not.to.contain('meepraten_database_bytes');
  });

  it('tells how many follow a thread', async () => {
    const api = await startApi();
    const following = await follow(api);
    expect(await measure(api)).to.match(/^meepraten_event_streams 1$/m);
    await following.leave();
    await expect.poll(() => measure(api)).to.match(/^meepraten_event_streams 0$/m);
  });

  it('tells of requests by route, and has no label that a reader could make', async () => {
    const api = await startApi(await sharedDatabase());
    await api.react({ name: 'Noor', thread: '/geheim' });
    await api.page();
    await api.ask('/v1/reactions/onzin');
    await api.ask('/nergens/geheim', { method: 'ONZIN' });
    const told = await measure(api);
    const counted = (labels: string) => `meepraten_request_duration_seconds_count{${labels}} 1`;
    expect(told).to.contain(counted('method="POST",route="/v1/sites/:site/reactions",status="201"'));
    expect(told).to.contain(counted('method="GET",route="/v1/sites/:site/reactions",status="200"'));
    expect(told).to.contain(counted('method="GET",route="/v1/reactions/:id",status="404"'));
    expect(told).to.contain('method="other",route="/*",status="404"');
    expect(told).not.to.match(/geheim|onzin|Noor|blog\.example/i);
    expect(told).to.match(/^meepraten_database_bytes \d{4,}$/m);
  });
});
