import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { site, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { emptyFolder } from '../../testing/process.js';
import { examine } from './checks.js';

async function startOnFile() {
  const file = join(await emptyFolder(), 'reactions.db');
  const passwordFile = `${file}.admin-password`;
  const api = await startApi({ database: `sqlite:${file}`, adminPasswordFile: passwordFile });
  await api.react();
  await api.stop();
  const flags = ['--database', `sqlite:${file}`, '--origin', site];
  return { file, passwordFile, doctor: (code = 0) => command(['doctor', ...flags], { code }) };
}

describe('meepraten-reactions doctor', () => {
  it('finds nothing where all is well', async () => {
    const { file, doctor } = await startOnFile();
    const before = await readdir(dirname(file));
    const said = await doctor();
    expect(await readdir(dirname(file))).to.deep.equal(before);
    expect(said).to.contain(`✓ database         ${file} is whole: 1 reaction in 1 thread`);
    expect(said).to.contain('the tables are up to date').and.not.contain('✗');
  });

  it.each<[string, (place: { file: string; passwordFile: string }) => Promise<unknown>, RegExp]>([
    ['others may read the database', ({ file }) => chmod(file, 0o644), /✗ database rights .*chmod 600/],
    ['others may read the key file', ({ file }) => chmod(`${file}.key`, 0o640), /✗ key file .*chmod 600/],
    ['the key file is missing', ({ file }) => rm(`${file}.key`), /✗ key file .*is missing: put it back/],
    [
      'the key file is another one',
      ({ file }) => writeFile(`${file}.key`, `${Buffer.alloc(32, 7).toString('base64url')}\n`),
      /✗ key file .*not the one that the database was written with/,
    ],
    ['the key file holds no key', ({ file }) => writeFile(`${file}.key`, 'x\n'), /✗ key file .*holds no key/],
    [
      'the password can be guessed',
      ({ passwordFile }) => writeFile(passwordFile, 'geheim'),
      /✗ admin password .*6 letters/,
    ],
    [
      'the database is a letter',
      ({ file }) => writeFile(file, 'Beste Noor, '.repeat(200)),
      /✗ database .*not a database/,
    ],
    [
      'the audit trail was changed',
      async ({ file }) => {
        const database = new SqliteDatabase(file);
        database.exec(`insert into audit values (1, 0, 'api', 'approve', 'x', '{}', 'made up')`);
        database.close();
      },
      /✗ database .*the audit trail was changed, at its entry 1/,
    ],
    [
      'the database is missing',
      ({ file }) => rm(file),
      /✗ database .*is not there: the first start makes it/,
    ],
  ])('says what to do when %s', async (_, spoil, expected) => {
    const { doctor, ...place } = await startOnFile();
    await spoil(place);
    const said = await doctor(1);
    expect(said).to.match(expected);
    expect(said.match(/✗/g)).to.have.length(1);
    expect(said).to.match(/meepraten-reactions: 1 of \d checks found something\.$/);
  });

  it('says when no site may embed, and when the clock cannot be right', async () => {
    const { file, passwordFile } = await startOnFile();
    const said = await command(['doctor', '--database', `sqlite:${file}`], { code: 1 });
    expect(said).to.contain('✗ origins          no site may embed');
    const place = { database: file, keyFile: `${file}.key`, passwordFile };
    const ill = examine({ ...place, now: Date.UTC(1970, 0, 1) }).filter(({ isWell }) => !isWell);
    expect(ill.map(({ about }) => about)).to.deep.equal(['clock']);
  });
});
