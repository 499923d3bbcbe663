import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { key, startApi } from '../../testing/api.js';
import { emptyFolder } from '../../testing/process.js';
import { migrationsIn } from './migrations.js';

/** A database as the first version left it: a published reaction with an answer, and one that waits. */
async function firstDatabase(file: string): Promise<void> {
  const database = new Kysely<never>({ dialect: new SqliteDialect({ database: new SqliteDatabase(file) }) });
  const [first] = Object.entries(migrationsIn());
  const provider = { getMigrations: async () => Object.fromEntries([first!]) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error as Error;
  const write = (text: string) => sql.raw(text).execute(database);
  await write(`insert into site values ('s', 'default', 0)`);
  await write(`insert into thread values ('t', 's', '${key}', null, null, 'open', 2, 2, 0)`);
  const reaction = (id: string, parent: string | null, status: string, replies: number) =>
    write(`insert into reaction values ('${id}', 't', ${parent ? `'${parent}'` : 'null'}, '${parent ?? id}',
      '${parent ? id : ''}', ${parent ? 1 : 0}, 1, 1, '${status}', '[]', 'Noor', null, 'visitor', null, 0, null,
      'Dag', '[{"kind":"p","children":[{"kind":"text","text":"Dag"}]}]', 1, 'x', 0, ${replies}, ${-replies}, 1000, null)`);
  const [root, answer, held] = [1, 2, 3].map((number) => `0000000${number}-0000-7000-8000-000000000000`);
  await reaction(root!, null, 'published', 1);
  await reaction(answer!, root!, 'published', 0);
  await reaction(held!, null, 'pending', 0);
  await database.destroy();
}

it('keeps what a database of the first version holds', async () => {
  const file = join(await emptyFolder(), 'reactions.db');
  await firstDatabase(file);
  const api = await startApi({ database: `sqlite:${file}`, now: () => 2000 });
  const { items, thread } = await api.page();
  expect(thread.count).to.equal(2);
  expect(items.map(({ status, depth, emotes }) => [status, depth, emotes])).to.deep.equal([
    ['published', 0, {}],
    ['published', 1, {}],
  ]);
  for (const order of ['newest', 'best'])
    expect((await api.page({ order })).items.map(({ depth }) => depth)).to.deep.equal([0, 1]);
  const waiting = await api.ask('/v1/admin/reactions', {
    headers: { Authorization: `Bearer ${api.adminPassword}` },
  });
  expect(((await waiting.json()) as { items: unknown[] }).items).to.have.length(1);
});

it('finds by an index what refers to a row, so that its removal costs the same in a large database', async () => {
  const file = join(await emptyFolder(), 'reactions.db');
  await (await startApi({ database: `sqlite:${file}` })).close();
  const database = new SqliteDatabase(file, { readonly: true });
  const unfound = database
    .prepare(
      `select tables.name || '.' || reference."from" from sqlite_schema tables, pragma_foreign_key_list(tables.name) reference
       where tables.type = 'table' and not exists (
         select 1 from pragma_index_list(tables.name) list, pragma_index_info(list.name) led
         where led.seqno = 0 and led.name = reference."from" and (not list.partial or (
           select sql from sqlite_schema where name = list.name) like '%where ' || led.name || ' is not null'))`,
    )
    .pluck()
    .all();
  database.close();
  // Sites are not removed.
  expect(unfound.filter((name) => !String(name).endsWith('.site_id'))).to.deep.equal([]);
});
