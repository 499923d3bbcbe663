import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { key, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { barePostgres, onPostgres, sharedDatabase } from '../../testing/database.js';
import type { Database } from './database.js';
import { engineOf, openDatabase, type OpenOptions } from './engine.js';
import { migrationNames } from './migrations.js';

async function open(address: string, options?: OpenOptions): Promise<Database> {
  const database = await openDatabase(address, options);
  onTestFinished(() => database.destroy());
  return database;
}

async function setting(database: Database, name: string): Promise<string> {
  const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(database);
  return rows[0]!.value;
}

describe.skipIf(!onPostgres)('Postgres', () => {
  it('has the same tables however many servers start on an empty one at once', async () => {
    const address = await barePostgres();
    const databases = await Promise.all(Array.from({ length: 6 }, () => open(address)));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      databases[0]!,
    );
    expect(rows.map(({ name }) => name)).to.deep.equal(migrationNames);
  });

  it('stores on disk, whatever it is set to', async () => {
    const address = await barePostgres();
    const name = new URL(address).pathname.slice(1);
    const set = async (to: string) => {
      const database = await openDatabase(address);
      await sql.raw(`alter database ${name} set synchronous_commit = ${to}`).execute(database);
      await database.destroy();
      return setting(await open(address), 'synchronous_commit');
    };
    expect(await set('off')).to.equal('on');
    expect(await set('local')).to.equal('on');
    expect(await set('remote_apply')).to.equal('remote_apply');
  });

  it('sorts texts by their bytes and gives numbers as numbers, as SQLite does', async () => {
    const api = await startApi();
    for (const thread of ['/b', '/B', '/a', '/ä', '/_'])
      await api.react({ thread, page: { url: `https://blog.example${thread}`, title: '' } });
    const rows = await api.database.selectFrom('thread').select(['key', 'count']).orderBy('key').execute();
    expect(rows.map((row) => row.key)).to.deep.equal(['/B', '/_', '/a', '/b', '/ä']);
    expect(rows.map(({ count }) => count)).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('is opened again by itself when its connections were cut', async () => {
    const shared = await sharedDatabase();
    const api = await startApi(shared);
    const other = await open(shared.database);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other);
    await expect.poll(async () => (await api.ask('/readyz')).status).toBe(200);
    await api.react();
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('holds no thread under a key that it could not store', async () => {
    const api = await startApi();
    for (const thread of ['a\0b', `${key}\0`]) expect((await api.post({ thread })).status).to.equal(400);
    expect((await api.ask('/v1/reactions/%00')).status).to.equal(404);
    expect((await api.post({ parentId: '\0' })).status).to.equal(422);
    const page = { url: 'https://blog.example/artikel', title: 'Een\0titel' };
    await api.react({ page, name: 'No\0or', body: 'Ho\0i', website: 'a.example/\0' });
  });

  it.each([
    ['nobody listens', (url: URL) => (url.port = '1'), 'nothing answers there'],
    ['no such host is known', (url: URL) => (url.hostname = 'nergens.invalid'), 'nothing answers there'],
    ['the password is wrong', (url: URL) => (url.password = 'geheim'), 'look at user and password'],
    ['no such database is there', (url: URL) => (url.pathname = '/weg'), 'make it with createdb'],
    ['the server speaks no TLS', (url: URL) => (url.search = '?sslmode=verify-full'), 'SSL'],
  ])('says in one line, without the password, that %s', async (_, spoil, advice) => {
    const { database } = await sharedDatabase();
    const url = new URL(database);
    const { password } = url;
    spoil(url);
    const said = await command(['migrate', '--database', url.href], { code: 1 });
    expect(said).to.match(/^meepraten-reactions: postgres:\/\/[^/\n]+\/\w+ cannot be used: [^\n]+$/);
    expect(said).to.contain(advice).and.not.contain(password).and.not.contain('geheim');
  });

  it('is refused in an encoding that lacks letters, and left alone by who only looks', async () => {
    const narrow = await barePostgres(`encoding 'LATIN1' locale 'C' locale_provider libc`);
    await expect(openDatabase(narrow)).rejects.toThrow('its encoding is LATIN1');
    const empty = await barePostgres();
    expect(await command(['threads', 'list', '--database', empty], { code: 1 })).to.contain('has no tables');
    const database = await open(empty, { asItIs: true });
    expect(await database.introspection.getTables()).to.deep.equal([]);
  });

  it('names its own ways of keeping a copy', async () => {
    const { database } = await sharedDatabase();
    const say = (...words: string[]) => command([...words, '--database', database], { code: 1 });
    expect(await say('backup', 'kopie.dump')).to.match(
      /^[^\n]+ is no file: use pg_dump [^\n]+kopie\.dump[^\n]+$/,
    );
    expect(await say('restore', 'kopie.dump')).to.match(/^[^\n]+ is no file: use pg_restore [^\n]+$/);
  });
});

describe('the address of a database', () => {
  it('is shown without user and password', () => {
    const { name, stem } = engineOf('postgres://noor:geheim@db.example:6432/reacties?sslmode=verify-full');
    expect(name).to.equal('postgres://db.example:6432/reacties');
    expect(stem).to.match(/\/reacties$/);
    expect(engineOf('postgresql://localhost/x').name).to.equal('postgres://localhost:5432/x');
    expect(engineOf('postgres:///x?host=/run/postgresql').name).to.equal('postgres:///x');
  });

  it.each([
    'postgres://db.example',
    'postgres://noor:geheim@db.example/',
    'postgress://noor:geheim@db.example/x',
  ])('says what it should be when it is %s', (address) => {
    expect(() => engineOf(address)).to.throw(/postgres:\/\//);
    expect(() => engineOf(address)).not.to.throw(/geheim/);
  });
});
