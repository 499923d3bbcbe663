import { join } from 'node:path';
import { sql } from 'kysely';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { site, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { flagsOf, onPostgres, sharedDatabase, type SharedDatabase } from '../../testing/database.js';
import { emptyFolder } from '../../testing/process.js';
import { openDatabase } from '../storage/engine.js';
import { review, undoReview } from '../moderation/review.js';
import { byCommand } from '../cli/acting.js';
import { mergeThreads } from '../threads/merge.js';
import { rowsOf } from './rows.js';
import { tables } from './tables.js';

const hour = 60 * 60 * 1000;
const pages = ['/oud', '/nieuw'];

async function sqliteFile(): Promise<SharedDatabase> {
  const file = join(await emptyFolder(), 'reactions.db');
  return { database: `sqlite:${file}`, keyFile: `${file}.key` };
}

/** Something in every table; among it what refers to a later row, as a clock that jumped leaves it. */
async function fill(shared: SharedDatabase): Promise<void> {
  let ahead = 0;
  const rateLimit = { requests: 50, seconds: 60 };
  const api = await startApi({ ...shared, rateLimit, now: () => Date.now() + ahead });
  const at = (path: string) => ({ thread: path, page: { url: site + path, title: `Over ${path}` } });
  const receiptOf = async (draft: Record<string, unknown>) =>
    (await (await api.post(draft, { address: '192.0.2.1' })).json()) as ReactionReceipt;
  await receiptOf({
    ...at('/oud'),
    email: 'noor@voorbeeld.nl',
    body: 'Één woord 😀 en twee, drie, vier, vijf, zes, zeven, acht, negen, tien.',
  });
  await receiptOf({ ...at('/nieuw'), body: 'Zie [dit](https://elders.example/).' });
  ahead = hour;
  const { reaction, edit } = await receiptOf({ ...at('/oud'), body: 'Van straks.' });
  ahead = 0;
  await receiptOf({ ...at('/oud'), body: 'Van nu.', parentId: reaction.id });
  const reactionPath = `/v1/reactions/${reaction.id}`;
  await api.ask(reactionPath, {
    method: 'PATCH',
    body: { body: 'Van straks, toch.' },
    headers: { Authorization: `Edit ${edit.token}`, 'If-Match': '"1"' },
  });
  const headers = { Authorization: `Actor ${'a'.repeat(22)}` };
  await api.ask(`${reactionPath}/emotes/like`, { method: 'PUT', headers });
  await api.ask(`${reactionPath}/flags`, { method: 'POST', headers, body: { reason: 'spam' } });
  await api.database
    .insertInto('pow_spent')
    // More than are read at a time.
    .values(Array.from({ length: 450 }, (_, index) => ({ signature: `af ${index}`, expires_at: 2 ** 52 })))
    .execute();
  const { id: siteId } = await api.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
  await review(api.database, reaction.id, 'reject', byCommand());
  await undoReview(api.database, reaction.id, byCommand());
  await mergeThreads(api.database, { siteId, from: '/oud', into: '/nieuw' }, byCommand());
  // After the merging, which forgets them.
  for (let number = 0; number < 10; number += 1) await receiptOf({ ...at('/nieuw'), body: `Nr ${number}` });
  await api.stop();
}

/** All rows of all tables. */
async function contentOf({ database: address }: SharedDatabase): Promise<Record<string, unknown[]>> {
  const database = await openDatabase(address);
  const content: Record<string, unknown[]> = {};
  for (const { name, key } of tables)
    content[name] = (await rowsOf(database).selectFrom(name).selectAll().execute()).toSorted((one, other) =>
      order(key.map((column) => one[column])) < order(key.map((column) => other[column])) ? -1 : 1,
    );
  await database.destroy();
  return content;
}

const order = (values: readonly unknown[]) => JSON.stringify(values);

const copyTo = (from: SharedDatabase, to: SharedDatabase, code = 0) =>
  command(['copy', ...flagsOf(from), '--to', to.database], { code });

describe('meepraten-reactions copy', () => {
  it('takes every row of every table along, there and back, and proves it', async () => {
    const [source, there, back] = [await sqliteFile(), await sharedDatabase(), await sqliteFile()];
    await fill(source);
    const content = await contentOf(source);
    for (const { name } of tables) expect(content[name], name).not.to.deep.equal([]);
    const out = await copyTo(source, there);
    expect(out.match(/^✓ \w+ +\d+ {2}[0-9a-f]{64}$/gm)).to.have.length(tables.length);
    expect(out)
      .to.match(/^✓ reaction +14 /m)
      .and.contain(`--key-file ${source.keyFile}`);
    expect(out).not.to.contain('became').and.not.contain('postgres:postgres');
    expect(await contentOf(there)).to.deep.equal(content);
    const sums = (text: string) => text.split('\n').slice(0, tables.length);
    expect(sums(await copyTo(there, back))).to.deep.equal(sums(out));
    expect(await contentOf(back)).to.deep.equal(content);
    const { keyFile } = source;
    const answers = [source, there, back].map(async ({ database }) => {
      const api = await startApi({ database, keyFile });
      return Promise.all(pages.map((thread) => api.page({ thread, order: 'best' })));
    });
    const [first, ...others] = await Promise.all(answers);
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('writes nothing where something is', async () => {
    const [source, target] = [await sqliteFile(), await sharedDatabase()];
    for (const shared of [source, target]) await (await startApi(shared)).stop();
    const before = await contentOf(target);
    expect(await copyTo(source, target, 1)).to.match(
      /^meepraten-reactions: \S+ is not empty: [^\n]+ Name an empty one with --to\.$/,
    );
    expect(await contentOf(target)).to.deep.equal(before);
  });

  it('says which table differs, and leaves nothing behind', async () => {
    const [source, target] = [await sqliteFile(), await sharedDatabase()];
    await (await startApi(source)).stop();
    const database = await openDatabase(target.database);
    const forging = onPostgres
      ? [
          `create or replace function forge() returns trigger language plpgsql as 'begin new.slug = ''vals''; return new; end'`,
          'create trigger forged before insert on site for each row execute function forge()',
        ]
      : [`create trigger forged after insert on site begin update site set slug = 'vals'; end`];
    for (const statement of forging) await sql.raw(statement).execute(database);
    const out = await copyTo(source, target, 1);
    expect(out).to.match(/^✗ site +1 {2}[0-9a-f]{64} {2}became +1 {2}[0-9a-f]{64}$/m);
    expect(out)
      .to.match(/^✓ encryption_key/m)
      .and.contain('so nothing was kept there');
    await sql.raw(`drop trigger forged ${onPostgres ? 'on site' : ''}`).execute(database);
    expect(Object.values(await contentOf(target)).flat()).to.deep.equal([]);
    await database.destroy();
  });

  it('says what it takes', async () => {
    const { database } = await sqliteFile();
    expect(await command(['copy', '--database', database], { code: 2 })).to.contain('--to');
    expect(await command(['tidy', '--to', database], { code: 2 })).to.contain("'--to'");
    const missing = await command(['copy', '--database', database, '--to', 'sqlite::memory:'], { code: 1 });
    expect(missing).to.match(/^meepraten-reactions: there is no database at \S+reactions\.db: [^\n]+$/);
  });
});
