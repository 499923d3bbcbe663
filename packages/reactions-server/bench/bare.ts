import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

const seconds = 2;

/** Rows that this machine's disk takes each second where every one is a transaction of its own, and nothing else is done. */
export function bareInsertRate(folder: string): number {
  const database = new SqliteDatabase(join(folder, 'bare.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table row (id integer primary key, words text not null) strict');
  const insert = database.prepare('insert into row (words) values (?)');
  const words = 'woorden '.repeat(40);
  const start = performance.now();
  let rows = 0;
  while (performance.now() - start < seconds * 1000) {
    insert.run(words);
    rows += 1;
  }
  database.close();
  return rows / seconds;
}
