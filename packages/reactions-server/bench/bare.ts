import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';

const seconds = 2;

const words = 'woorden '.repeat(40);

/** Rows that this machine's disk takes each second where every one is a transaction of its own, and nothing else is done. */
export function bareSqlite(folder: string): number {
  const database = new SqliteDatabase(join(folder, 'bare.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table row (id integer primary key, words text not null) strict');
  const insert = database.prepare('insert into row (words) values (?)');
  const start = performance.now();
  let rows = 0;
  while (performance.now() - start < seconds * 1000) {
    insert.run(words);
    rows += 1;
  }
  database.close();
  return rows / seconds;
}

/** The same of a database of Postgres, over one connection. */
export async function barePostgres(address: string): Promise<number> {
  const connection = new pg.Client(address);
  await connection.connect();
  await connection.query('create table row (id bigserial primary key, words text not null)');
  const insert = { name: 'insert', text: 'insert into row (words) values ($1)', values: [words] };
  const start = performance.now();
  let rows = 0;
  while (performance.now() - start < seconds * 1000) {
    await connection.query(insert);
    rows += 1;
  }
  await connection.query('drop table row');
  await connection.end();
  return rows / seconds;
}
