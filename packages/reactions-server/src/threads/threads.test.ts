import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { key, problemOf, request, site, startApi, type Api } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { follow } from '../../testing/events.js';
import { flagsOf, onPostgres, sharedDatabase } from '../../testing/database.js';
import { emptyFolder } from '../../testing/process.js';
import type { Database } from '../storage/database.js';
import { byCommand } from '../cli/acting.js';
import { mergeThreads, partThread } from './merge.js';
import { addThread } from './own-thread.js';
import { setThreadState } from './state.js';

const siteIdOf = async ({ database }: Api) =>
  (await database.selectFrom('site').select('id').executeTakeFirstOrThrow()).id;

const at = (path: string) => ({ thread: path, page: { url: site + path, title: path } });

async function merge(api: Api, from: string, into: string) {
  return mergeThreads(api.database, { siteId: await siteIdOf(api), from, into }, byCommand());
}

async function part(api: Api, thread: string) {
  return partThread(api.database, { siteId: await siteIdOf(api), key: thread }, byCommand());
}

/** What a page of a thread says, shortly. */
async function wordsUnder(api: Api, thread: string): Promise<string> {
  const { items, thread: told } = await api.page({ thread });
  return `${told.count}: ${items.map(({ body }) => JSON.stringify(body).match(/"text":"(\w+)/)?.[1]).join(' ')}`;
}

describe('a thread whose address has changed', () => {
  it('is the same with and without a slash at its end, also for who reacts', async () => {
    const api = await startApi();
    await api.react({ ...at('/artikel'), body: 'Een' });
    await api.react({ ...at('/artikel/'), body: 'Twee' });
    for (const thread of ['/artikel', '/artikel/'])
      expect(await wordsUnder(api, thread)).to.equal('2: Een Twee');
    await api.react({ ...at('/lijst/?p=2'), body: 'Drie' });
    expect(await wordsUnder(api, '/lijst?p=2')).to.equal('1: Drie');
    expect(await wordsUnder(api, '/lijst?p=3')).to.equal('0: ');
    const counts = await api.ask('/v1/sites/default/counts?thread=/artikel/&thread=/lijst?p=2&thread=/weg');
    expect(await counts.json()).to.deep.equal({ counts: { '/artikel/': 2, '/lijst?p=2': 1, '/weg': 0 } });
  });

  it('keeps two threads apart that both have reactions, and a key that is no address as it is', async () => {
    const api = await startApi();
    for (const thread of ['a', 'a/'])
      await api.react({ ...at('/x'), thread, body: thread.replace('/', 'b') });
    expect(await wordsUnder(api, 'a')).to.equal('1: a');
    expect(await wordsUnder(api, 'a/')).to.equal('1: ab');
  });

  it('is found under both keys after it was merged, with all its answers', async () => {
    const api = await startApi();
    const old = await api.react({ ...at('/oud'), body: 'Oud' });
    await api.react({ ...at('/oud'), body: 'Antwoord', parentId: old.id });
    await api.react({ ...at('/nieuw'), body: 'Nieuw' });
    expect(await merge(api, '/oud', '/nieuw')).to.deep.equal({ moved: 1, into: '/nieuw' });
    for (const thread of ['/oud', '/nieuw', '/oud/'])
      expect(await wordsUnder(api, thread)).to.equal('3: Oud Antwoord Nieuw');
    await api.react({ ...at('/oud'), body: 'Later' });
    expect(await wordsUnder(api, '/nieuw')).to.equal('4: Oud Antwoord Nieuw Later');
    const feed = await (await api.ask('/v1/sites/default/feed.atom?thread=/oud')).text();
    expect(feed.match(/<entry/g)).to.have.length(4);
  });

  it('goes where nobody has reacted yet', async () => {
    const api = await startApi();
    await api.react({ ...at('/oud'), body: 'Oud' });
    await merge(api, '/oud', '/nieuw');
    expect(await wordsUnder(api, '/nieuw')).to.equal('1: Oud');
    expect((await api.page({ thread: '/nieuw' })).thread).to.include({ title: '/oud', url: null });
    await api.react({ ...at('/nieuw'), body: 'Nieuw' });
    expect((await api.page({ thread: '/oud' })).thread).to.include({ title: '/oud', url: `${site}/nieuw` });
  });

  it('is parted again with what was its own and the answers to it; what was begun since stays', async () => {
    const api = await startApi();
    const old = await api.react({ ...at('/oud'), body: 'Oud' });
    await api.react({ ...at('/nieuw'), body: 'Nieuw' });
    await merge(api, '/oud', '/nieuw');
    await api.react({ ...at('/nieuw'), body: 'Antwoord', parentId: old.id });
    await api.react({ ...at('/oud'), body: 'Later' });
    expect(await part(api, '/oud')).to.deep.equal({ moved: 1, into: '/nieuw' });
    expect(await wordsUnder(api, '/oud')).to.equal('2: Oud Antwoord');
    expect(await wordsUnder(api, '/nieuw')).to.equal('2: Nieuw Later');
    expect(await merge(api, '/oud', '/nieuw')).to.include({ moved: 1 });
  });

  it('can be merged on, and is parted in the other order', async () => {
    const api = await startApi();
    for (const path of ['/a', '/b', '/c']) await api.react({ ...at(path), body: path.slice(1) });
    await merge(api, '/a', '/b');
    await merge(api, '/b', '/c');
    expect(await wordsUnder(api, '/a')).to.equal('3: a b c');
    await expect(part(api, '/a')).rejects.toThrow('"/b" has been merged itself since: part that first.');
    await part(api, '/b');
    await part(api, '/a');
    for (const path of ['/a', '/b', '/c'])
      expect(await wordsUnder(api, path)).to.equal(`1: ${path.slice(1)}`);
  });

  // Postgres holds rows, not the whole database.
  it.skipIf(onPostgres).each<[string, (database: Database, siteId: string) => Promise<unknown>]>([
    [
      'merged',
      (database, siteId) => mergeThreads(database, { siteId, from: '/oud', into: '/nieuw' }, byCommand()),
    ],
    ['parted', (database, siteId) => partThread(database, { siteId, key: '/eerder' }, byCommand())],
    [
      'closed',
      (database, siteId) => setThreadState(database, { siteId, key: '/oud' }, 'closed', byCommand()),
    ],
  ])('is %s although another process wants to write between two steps', async (_, act) => {
    const file = join(await emptyFolder(), 'reactions.db');
    const api = await startApi({ database: `sqlite:${file}` });
    for (const path of ['/oud', '/eerder']) await api.react(at(path));
    await merge(api, '/eerder', '/nieuw');
    const other = new SqliteDatabase(file, { timeout: 0 });
    onTestFinished(() => void other.close());
    let tried = 0;
    const disturbed = api.database.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        tried += 1;
        try {
          other.exec('update thread set seq = seq + 1');
        } catch (error) {
          // Whoever comes between has to wait.
          expect((error as { code: string }).code).to.equal('SQLITE_BUSY');
        }
        return result;
      },
    });
    await act(disturbed, await siteIdOf(api));
    expect(tried).to.be.greaterThan(2);
  });

  it('says why it cannot be', async () => {
    const api = await startApi();
    await api.react({ ...at('/a') });
    await expect(merge(api, '/weg', '/a')).rejects.toThrow('there is no thread "/weg"');
    await expect(merge(api, '/a', '/a/')).rejects.toThrow('"/a" and "/a/" are one thread already.');
    await expect(part(api, '/a')).rejects.toThrow('"/a" is not merged into another thread.');
    await merge(api, '/a', '/b');
    await expect(merge(api, '/a', '/c')).rejects.toThrow('"/a" is merged already');
    await expect(merge(api, '/b', '/a')).rejects.toThrow('are one thread already');
  });

  it.each([
    ['/oud', '/nieuw'],
    ['/nieuw', '/oud'],
  ])('is read anew by who followed %s or %s, and followed on from there', async (from, into) => {
    const api = await startApi();
    await api.react({ ...at('/oud') });
    for (const body of ['Een', 'Twee', 'Drie']) await api.react({ ...at('/nieuw'), body });
    const readers = [await follow(api, { thread: '/oud' }), await follow(api, { thread: '/nieuw' })];
    for (const reader of readers) for (let line = 0; line < 2; line += 1) await reader.nextBlock();
    await merge(api, from, into);
    for (const reader of readers)
      expect((await reader.next())[0]?.data).to.deep.equal({ kind: 'reset', seq: 4, count: 4 });
    await api.react({ ...at('/oud'), body: 'Vier' });
    for (const reader of readers)
      expect((await reader.next())[0]).to.include({ event: 'published', id: '5' });
  });

  it('still answers a repeated sending with what it stored', async () => {
    const api = await startApi();
    const headers = { 'Idempotency-Key': 'vast', Origin: site };
    const first = await api.post(at('/oud'), { headers });
    await merge(api, '/oud', '/nieuw');
    const again = await api.post(at('/oud'), { headers });
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    const ids = await Promise.all(
      [first, again].map(async (answer) => ((await answer.json()) as ReactionReceipt).reaction.id),
    );
    expect(ids[0]).to.equal(ids[1]);
  });
});

describe('a thread and its owner', () => {
  it('can be closed and opened again, which every reader gets to see', async () => {
    const api = await startApi();
    await api.react();
    const name = { siteId: await siteIdOf(api), key };
    const path = `/v1/sites/default/reactions?thread=${encodeURIComponent(key)}`;
    const tag = (await api.ask(path)).headers.get('ETag')!;
    await setThreadState(api.database, name, 'closed', byCommand());
    expect((await api.ask(path, { headers: { 'If-None-Match': tag } })).status).to.equal(200);
    expect((await api.page()).thread.state).to.equal('closed');
    expect((await problemOf(await api.post())).code).to.equal('thread_closed');
    await setThreadState(api.database, name, 'open', byCommand());
    expect((await api.post()).status).to.equal(201);
    await expect(
      setThreadState(api.database, { ...name, key: '/weg' }, 'closed', byCommand()),
    ).rejects.toThrow('"/weg"');
  });

  it('can be closed over HTTP by who has the admin password, and by nobody else', async () => {
    const api = await startApi();
    await api.react();
    const patch = (thread: string, body: unknown, password = api.adminPassword) =>
      api.ask(`/v1/admin/threads?${new URLSearchParams({ thread })}`, {
        method: 'PATCH',
        body,
        headers: { Authorization: `Bearer ${password}` },
      });
    expect((await problemOf(await patch(key, { state: 'closed' }, 'geraden'))).code).to.equal('unauthorized');
    expect((await api.page()).thread.state).to.equal('open');
    expect(await (await patch(key, { state: 'closed' })).json()).to.deep.equal({ key, state: 'closed' });
    expect((await api.page()).thread.state).to.equal('closed');
    expect((await problemOf(await patch('/weg', { state: 'closed' }))).code).to.equal('thread_unknown');
    expect((await problemOf(await patch(key, { state: 'dicht' }))).code).to.equal('malformed');
    expect((await problemOf(await patch(key, 'state=closed'))).code).to.equal('not_json');
  });

  it('takes reactions only where the owner made it, with --threads listed', async () => {
    const api = await startApi({ threads: 'listed' });
    expect((await api.page()).thread).to.include({ state: 'closed', count: 0 });
    const refused = await api.post();
    expect(refused.status).to.equal(404);
    expect((await problemOf(refused)).code).to.equal('thread_unknown');
    expect(await api.database.selectFrom('thread').select('id').execute()).to.deep.equal([]);
    await addThread(api.database, { siteId: await siteIdOf(api), key, url: null, now: Date.now() });
    expect((await api.page()).thread.state).to.equal('open');
    expect(
      (
        await api.ask('/v1/sites/default/reactions', {
          method: 'POST',
          body: request(),
          headers: { 'Idempotency-Key': 'eerste', Origin: site },
        })
      ).status,
    ).to.equal(201);
  });
});

describe('meepraten-reactions threads', () => {
  it('makes, shows, closes, merges and parts them while the server runs', async () => {
    const shared = await sharedDatabase();
    const api = await startApi(shared);
    const threads = (...words: string[]) => command(['threads', ...words, ...flagsOf(shared)]);
    expect(await threads('list')).to.equal('There are no threads yet.');
    expect(await threads('add', '/nieuw', `${site}/nieuw`)).to.equal('/nieuw is open.');
    await api.react({ ...at('/oud'), body: 'Oud' });
    expect(await threads('merge', '/oud', '/nieuw')).to.equal(
      '/oud is another name of /nieuw now: 1 with their answers moved.',
    );
    expect(await threads('list')).to.equal(
      `/nieuw  1 published, open  ${site}/nieuw\n/oud  another name of /nieuw  ${site}/oud`,
    );
    expect(await wordsUnder(api, '/nieuw')).to.equal('1: Oud');
    expect(await threads('part', '/oud')).to.equal(
      '/oud stands by itself again: 1 with their answers went back from /nieuw.',
    );
    expect(await threads('close', '/oud', '/nieuw')).to.equal('/oud is closed.\n/nieuw is closed.');
    expect((await api.page({ thread: '/oud' })).thread.state).to.equal('closed');
  });

  it('says in one line what cannot be done', async () => {
    const shared = await sharedDatabase();
    await startApi(shared);
    const failing = (...words: string[]) => command(['threads', ...words, ...flagsOf(shared)], { code: 1 });
    expect(await failing('close', '/weg')).to.equal(
      'meepraten-reactions: there is no thread "/weg": see "threads list".',
    );
    expect(await failing('merge', '/weg', '/daar')).to.contain('there is no thread "/weg"');
    expect(
      await command(['threads', 'add', '/a', 'blog.example', ...flagsOf(shared)], { code: 2 }),
    ).to.contain('no address of a page');
  });
});
