import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../../testing/process.js';
import { GroupCommitDialect, type Connection } from './group-commit.js';

interface Tables {
  row: { id: number; words: string };
}

/** A file with a table, and all that the writer was told, in order. */
async function open() {
  const file = join(await emptyFolder(), 'rows.db');
  const sqlite = new SqliteDatabase(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.exec('create table row (id integer primary key, words text not null) strict');
  const told: string[] = [];
  /** What happens before a statement. */
  const before: { prepare: (statement: string) => void } = { prepare: () => {} };
  const writer: Connection = {
    prepare(statement) {
      told.push(statement.split(' ').slice(0, 2).join(' '));
      before.prepare(statement);
      return sqlite.prepare(statement);
    },
    close: () => sqlite.close(),
    get inTransaction() {
      return sqlite.inTransaction;
    },
  };
  const openReader = () => new SqliteDatabase(file, { readonly: true });
  const database = new Kysely<Tables>({ dialect: new GroupCommitDialect({ writer, openReader }) });
  onTestFinished(() => database.destroy());
  const insert = (id: number, then: () => void = () => {}) =>
    database.transaction().execute(async (transaction) => {
      await transaction.insertInto('row').values({ id, words: 'woorden' }).execute();
      then();
    });
  const ids = async () =>
    (await database.selectFrom('row').select('id').orderBy('id').execute()).map(({ id }) => id);
  const commits = () => told.filter((statement) => statement === 'commit').length;
  return { database, sqlite, told, before, insert, ids, commits };
}

const outcomes = async (writing: Promise<unknown>[]) =>
  (await Promise.allSettled(writing)).map(({ status }) => status);

describe('transactions on a file', () => {
  it('that come together are committed together, one after the other', async () => {
    const { insert, ids, commits, told } = await open();
    await Promise.all([1, 2, 3, 4, 5].map((id) => insert(id)));
    expect(await ids()).to.deep.equal([1, 2, 3, 4, 5]);
    expect(commits()).to.equal(1);
    expect(told.slice(0, 7)).to.deep.equal([
      'begin immediate',
      'savepoint member',
      'insert into',
      'release member',
      'savepoint member',
      'insert into',
      'release member',
    ]);
    await insert(6);
    expect(commits()).to.equal(2);
  });

  it('end when they are committed, and are seen by nobody before', async () => {
    const { insert, ids, sqlite, before, commits } = await open();
    const another = new SqliteDatabase(sqlite.name, { readonly: true });
    onTestFinished(() => void another.close());
    const seen = () => another.prepare('select count(*) from row').pluck().get();
    let ended = 0;
    before.prepare = (statement) => {
      if (statement === 'commit') expect([seen(), ended]).to.deep.equal([0, 0]);
    };
    await Promise.all([1, 2].map((id) => insert(id).then(() => (ended += 1))));
    expect(commits()).to.equal(1);
    expect([seen(), ended]).to.deep.equal([2, 2]);
    expect(await ids()).to.deep.equal([1, 2]);
  });

  it('are taken back alone', async () => {
    const { insert, ids, commits } = await open();
    const failing = insert(2, () => {
      throw new Error('not this one');
    });
    expect(await outcomes([insert(1), failing, insert(3)])).to.deep.equal([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    await expect(failing).rejects.toThrow('not this one');
    expect(await ids()).to.deep.equal([1, 3]);
    expect(commits()).to.equal(1);
  });

  it('fail together where their COMMIT does, and store nothing; the next ones are stored', async () => {
    const { insert, ids, before } = await open();
    before.prepare = (statement) => {
      if (statement === 'commit') throw new Error('disk I/O error');
    };
    const writing = [insert(1), insert(2)];
    expect(await outcomes(writing)).to.deep.equal(['rejected', 'rejected']);
    await expect(writing[0]).rejects.toThrow('disk I/O error');
    before.prepare = () => {};
    expect(await ids()).to.deep.equal([]);
    await insert(3);
    expect(await ids()).to.deep.equal([3]);
  });

  it('fail together on a full disk, which takes back more than the one that met it; later ones are stored', async () => {
    const { database, insert, ids, sqlite } = await open();
    sqlite.pragma(`max_page_count = ${String(sqlite.pragma('page_count', { simple: true }))}`);
    const first = insert(1);
    const large = database.transaction().execute(async (transaction) => {
      const row = { id: 2, words: 'woorden '.repeat(10_000) };
      await transaction
        .insertInto('row')
        .values(row)
        .execute()
        .catch(() => {});
      // It does not know yet, and may not write on as if nothing had been.
      await transaction.insertInto('row').values({ id: 3, words: 'x' }).execute();
    });
    const writing = [first, large, insert(4)];
    expect(await outcomes(writing)).to.deep.equal(['rejected', 'rejected', 'fulfilled']);
    await expect(first).rejects.toThrow('full');
    await expect(large).rejects.toThrow('This transaction has ended');
    expect(await ids()).to.deep.equal([4]);
  });

  it('go with all the others where one cannot be taken back alone', async () => {
    const { insert, ids, before } = await open();
    before.prepare = (statement) => {
      if (statement.startsWith('rollback to')) throw new Error('no such savepoint');
    };
    const first = insert(1);
    const failing = insert(2, () => {
      throw new Error('not this one');
    });
    expect(await outcomes([first, failing])).to.deep.equal(['rejected', 'rejected']);
    expect(await ids()).to.deep.equal([]);
    await insert(3);
    expect(await ids()).to.deep.equal([3]);
  });

  it('are at most 64 together, so that the first does not wait for ever', async () => {
    const { insert, commits, ids } = await open();
    await Promise.all(Array.from({ length: 150 }, (_, id) => insert(id)));
    expect((await ids()).length).to.equal(150);
    expect(commits()).to.equal(3);
  });

  it('let what is no part of any wait its turn, and begin with nothing of it', async () => {
    const { insert, ids, database, told } = await open();
    await Promise.all([insert(1), sql`vacuum`.execute(database), insert(2)]);
    expect(await ids()).to.deep.equal([1, 2]);
    expect(told.filter((statement) => /^(vacuum|commit)/.test(statement))).to.deep.equal([
      'commit',
      'vacuum',
      'commit',
    ]);
  });

  it('of two servers in one process wait for one another', async () => {
    const { insert, ids, sqlite } = await open();
    const other = new SqliteDatabase(sqlite.name, { timeout: 0 });
    onTestFinished(() => void other.close());
    const openReader = () => new SqliteDatabase(sqlite.name, { readonly: true });
    const dialect = new GroupCommitDialect({ writer: other, openReader });
    const beside = new Kysely<Tables>({ dialect });
    onTestFinished(() => beside.destroy());
    await Promise.all(
      Array.from({ length: 20 }, (_, id) =>
        id % 2 ? insert(id) : beside.insertInto('row').values({ id, words: 'x' }).execute(),
      ),
    );
    expect((await ids()).length).to.equal(20);
  });

  it('that only read see the file as it was when they began, and hold up nobody', async () => {
    const { database, insert, ids } = await open();
    await insert(1);
    const reading = database.transaction().setAccessMode('read only');
    const seen = await reading.execute(async (transaction) => {
      const rows = () => transaction.selectFrom('row').select('id').execute();
      const before = await rows();
      await insert(2);
      return [before.length, (await rows()).length];
    });
    expect(seen).to.deep.equal([1, 1]);
    expect(await ids()).to.deep.equal([1, 2]);
    const writing = reading.execute((transaction) =>
      transaction.insertInto('row').values({ id: 3, words: 'x' }).execute(),
    );
    await expect(writing).rejects.toThrow('readonly');
    await insert(4);
    expect(await ids()).to.deep.equal([1, 2, 4]);
  });

  it('are committed before the file is closed', async () => {
    const { database, insert, sqlite, before } = await open();
    let closing: Promise<void> | undefined;
    before.prepare = (statement) => {
      if (statement === 'release member') closing = database.destroy();
    };
    await insert(1);
    await closing;
    expect(sqlite.open).to.equal(false);
    expect(readdirSync(dirname(sqlite.name))).to.deep.equal(['rows.db']);
  });
});
