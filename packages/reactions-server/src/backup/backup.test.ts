import { copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { site, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { emptyFolder } from '../../testing/process.js';

const email = 'noor@voorbeeld.nl';
const address = '192.0.2.77';

/** A folder with a database in which somebody reacted, and ways to back it up. */
async function startOnFile() {
  const folder = await emptyFolder();
  const file = join(folder, 'reactions.db');
  const api = await startApi({ database: `sqlite:${file}`, rateLimit: { requests: 50, seconds: 60 } });
  await api.post({ body: 'Bewaard.', email }, { address });
  const copy = join(folder, 'kopie.db');
  const run = (words: string[], options?: { code: number }, database = file) =>
    command([...words, '--database', `sqlite:${database}`], options);
  return { api, folder, file, copy, run };
}

describe('meepraten-reactions backup', () => {
  it('copies all that is there while the server runs, for its owner only, and says where the keys are', async () => {
    const { api, file, copy, folder, run } = await startOnFile();
    const said = await run(['backup', copy]);
    expect(said).to.match(
      new RegExp(`^${copy} holds 1 reaction in 1 thread \\(0\\.\\d MB\\), and was read whole\\.\n`),
    );
    expect(said).to.contain(`${file}.key`);
    expect((await stat(copy)).mode & 0o777).to.equal(0o600);
    expect((await readdir(folder)).filter((name) => name.startsWith('kopie'))).to.deep.equal(['kopie.db']);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('holds neither an e-mail address nor a network address, nor what was deleted', async () => {
    const { api, copy, run } = await startOnFile();
    const gone = (await (await api.post({ body: 'Dit verdwijnt weer.' })).json()) as ReactionReceipt;
    const headers = { Authorization: `Edit ${gone.edit.token}`, Origin: site };
    await api.ask(`/v1/reactions/${gone.reaction.id}`, { method: 'DELETE', headers });
    await run(['backup', copy]);
    const content = (await readFile(copy)).toString('latin1');
    expect(content).to.contain('Bewaard.');
    for (const secret of [email, 'voorbeeld.nl', address, '192.0.2', 'Dit verdwijnt'])
      expect(content).not.to.contain(secret);
  });

  it('changes nothing in a database that waits for an update', async () => {
    const { api, file, copy, run } = await startOnFile();
    await api.stop();
    const earlier = new SqliteDatabase(file);
    earlier.exec(`delete from kysely_migration where name = '0065-merging'`);
    await run(['backup', copy]);
    expect(earlier.prepare('select name from kysely_migration').pluck().all()).not.to.include('0065-merging');
    earlier.close();
    expect(await run(['backup', `${copy}.2`], { code: 1 }, `${file}.weg`)).to.contain('weg is not there');
  });

  it('overwrites nothing, and leaves nothing behind where it cannot write', async () => {
    const { folder, copy, run } = await startOnFile();
    await writeFile(copy, 'iets anders');
    expect(await run(['backup', copy], { code: 1 })).to.equal(
      `meepraten-reactions: ${copy} is there already: choose another name.`,
    );
    expect(await readFile(copy, 'utf8')).to.equal('iets anders');
    const nowhere = join(folder, 'weg', 'kopie.db');
    expect(await run(['backup', nowhere], { code: 1 })).to.match(/^[^\n]*cannot be written: ENOENT[^\n]*$/);
    expect(await run(['backup'], { code: 2 })).to.contain('takes one file');
  });
});

describe('meepraten-reactions restore', () => {
  it('makes a database of a backup that a server goes on with', async () => {
    const { api, file, copy, run } = await startOnFile();
    await run(['backup', copy]);
    await api.react({ body: 'Na de kopie.' });
    await api.stop();
    for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
    expect(await run(['restore', copy])).to.equal(
      `${file} is there again, with 1 reaction in 1 thread.\n${file}.key fits.`,
    );
    const again = await startApi({ database: `sqlite:${file}` });
    expect((await again.page()).items.map(({ author }) => author.name)).to.deep.equal(['Noor']);
  });

  it('never writes over a database', async () => {
    const { copy, file, run } = await startOnFile();
    await run(['backup', copy]);
    expect(await run(['restore', copy], { code: 1 })).to.equal(
      `meepraten-reactions: ${file} is there already: move it away first.`,
    );
  });

  it('only looks, with --verify, and says when the key file is missing or another one', async () => {
    const { copy, folder, file, run } = await startOnFile();
    await run(['backup', copy]);
    expect(await run(['restore', copy, '--verify'])).to.equal(
      `${copy} is whole and holds 1 reaction in 1 thread.\n${file}.key fits.`,
    );
    const elsewhere = join(folder, 'elders.db');
    expect(await run(['restore', copy, '--verify'], undefined, elsewhere)).to.contain(
      `put ${elsewhere}.key back before you start the server.`,
    );
    await writeFile(`${elsewhere}.key`, `${Buffer.alloc(32, 7).toString('base64url')}\n`);
    expect(await run(['restore', copy], { code: 1 }, elsewhere)).to.contain(
      'is not the key file that it was written with',
    );
    expect((await readdir(folder)).filter((name) => name.startsWith('elders'))).to.deep.equal([
      'elders.db.key',
    ]);
  });

  it('tells of a wrong count, and copies and restores all the same', async () => {
    const { api, copy, folder, run } = await startOnFile();
    await api.database.updateTable('thread').set({ count: 9 }).execute();
    const odd = 'Look at this: the count of the thread "/artikel" is not that of its published reactions.';
    expect(await run(['backup', copy]))
      .to.contain(odd)
      .and.contain('1 reaction');
    const said = await run(['restore', copy], undefined, join(folder, 'elders.db'));
    expect(said).to.contain(odd).and.contain('is there again');
  });

  it('says what is wrong with a file that is no whole backup', async () => {
    const { copy, folder, run } = await startOnFile();
    const elsewhere = join(folder, 'elders.db');
    const failing = async (file: string) => run(['restore', file], { code: 1 }, elsewhere);
    expect(await failing(copy)).to.equal(`meepraten-reactions: ${copy} is not there.`);
    await run(['backup', copy]);

    const cut = join(folder, 'half.db');
    await writeFile(cut, (await readFile(copy)).subarray(0, 20_000));
    expect(await failing(cut)).to.match(/half\.db cannot be used: [^\n]*(malformed|damaged)/);

    const letter = join(folder, 'brief.db');
    await writeFile(letter, 'Dit is een brief. '.repeat(100));
    expect(await failing(letter)).to.contain('brief.db cannot be used: file is not a database');

    const foreign = join(folder, 'vreemd.db');
    new SqliteDatabase(foreign).exec('create table iets (a)').close();
    expect(await failing(foreign)).to.contain('not one of Meepraten');

    const later = join(folder, 'later.db');
    await copyFile(copy, later);
    new SqliteDatabase(later).exec(`insert into kysely_migration values ('9999-later', '')`).close();
    expect(await failing(later)).to.contain('newer version, which made 9999-later');
    expect((await readdir(folder)).filter((name) => name.startsWith('elders'))).to.deep.equal([]);
  });
});
