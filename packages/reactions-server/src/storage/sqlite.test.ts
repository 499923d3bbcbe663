import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './engine.js';

describe('a new file', () => {
  it('waits for another process that is making the same new file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meepraten-database-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'reactions.db');
    const other = new SqliteDatabase(file);
    onTestFinished(() => void other.close());
    other.exec('create table started (at); begin immediate');
    const opening = openDatabase(`sqlite:${file}`);
    setTimeout(() => other.exec('commit'), 100);
    const database = await opening;
    onTestFinished(() => database.destroy());
    const { rows } = await sql`pragma journal_mode`.execute(database);
    expect(rows).to.deep.equal([{ journal_mode: 'wal' }]);
  });
});

it('keeps two megabytes of a file in memory, however large it grows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-database-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = await openDatabase(`sqlite:${join(folder, 'reactions.db')}`);
  onTestFinished(() => database.destroy());
  const { rows: writing } = await sql`pragma cache_size`.execute(database);
  const reading = database.transaction().setAccessMode('read only');
  const { rows } = await reading.execute((snapshot) => sql`pragma cache_size`.execute(snapshot));
  expect([...writing, ...rows]).to.deep.equal([{ cache_size: -2000 }, { cache_size: -2000 }]);
});
