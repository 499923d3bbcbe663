import { describe, expect, it } from 'vitest';
import { key, startApi, type Api } from '../../testing/api.js';
import { LiveThreads } from './live-threads.js';

async function liveOn(api: Api, options: ConstructorParameters<typeof LiveThreads>[1]) {
  const site = await api.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
  const live = new LiveThreads(api.database, options);
  const follow = () =>
    live.follow({ siteId: site.id, key }, { after: 0, signal: new AbortController().signal });
  return { live, follow };
}

describe('followed threads', () => {
  it('break the silence, so that a quiet connection is not taken for a dead one', async () => {
    const { live, follow } = await liveOn(await startApi(), { heartbeatMs: 20 });
    const following = follow();
    for (let beat = 0; beat < 3; beat += 1) expect((await following.next()).value).to.deep.equal([]);
    await live.close();
    expect((await following.next()).done).to.equal(true);
  });

  it('are read once for all who know the same of them', async () => {
    const api = await startApi();
    await api.react();
    const { live, follow } = await liveOn(api, {});
    const both = await Promise.all([follow().next(), follow().next()]);
    expect(both[0].value).to.have.length(1);
    expect(both[0].value).to.equal(both[1].value);
    await live.close();
  });

  it('are told of again when the database could not be read for a moment', async () => {
    const api = await startApi();
    const failures: unknown[] = [];
    const { live, follow } = await liveOn(api, { paceMs: 10, onFailure: (error) => failures.push(error) });
    const following = follow();
    await following.next();
    await api.database.schema.alterTable('thread').renameTo('away').execute();
    const told = following.next();
    await expect.poll(() => failures.length).to.be.greaterThan(1);
    await api.database.schema.alterTable('away').renameTo('thread').execute();
    const { id } = await api.react();
    expect((await told).value).to.have.nested.property('[0].reactionId', id);
    await live.close();
  });
});
