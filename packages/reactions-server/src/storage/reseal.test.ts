import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startKnowing, knownEmail } from '../../testing/known.js';
import { emptyFolder } from '../../testing/process.js';
import { run } from '../cli/run.js';
import { openEmail } from '../crypto/email.js';
import { addSecret, openKeyring } from '../crypto/keyring.js';
import { isKnown } from './contacts.js';
import { resealContacts } from './reseal.js';

async function startOnFile() {
  const folder = await emptyFolder();
  const database = `sqlite:${join(folder, 'reactions.db')}`;
  return { database, keyFile: join(folder, 'reactions.db.key') };
}

async function rotate(database: string): Promise<string> {
  const told = vi.spyOn(console, 'log').mockReturnValue();
  const code = await run(['rotate-key', '--database', database], {});
  const out = told.mock.calls.flat().join('\n');
  told.mockRestore();
  expect(code).to.equal(0);
  return out;
}

describe('rotate-key', () => {
  it('seals every address anew, and the server goes on knowing and repeating', async () => {
    const { database, keyFile } = await startOnFile();
    const before = await startKnowing({ database });
    const headers = { 'Idempotency-Key': 'concept-1' };
    const sent = await before.post({ email: knownEmail }, { headers });
    const [old] = await before.database.selectFrom('contact').selectAll().execute();
    expect(await rotate(database)).to.contain('1 address');
    const [row] = await before.database.selectFrom('contact').selectAll().execute();
    const keys = openKeyring(keyFile);
    expect(row!.key_id).to.equal(keys.id).and.not.equal(old!.key_id);
    expect(row!.email_index).not.to.equal(old!.email_index);
    expect(openEmail(keys, row!.id, row!.email_sealed)).to.equal(knownEmail);
    await before.stop();
    const after = await startKnowing({ database });
    const again = await after.post({ email: knownEmail }, { headers });
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await again.json()).to.deep.equal(await sent.json());
    expect((await after.send({ body: 'Nog een.' })).status).to.equal('published');
  });

  it('knows writers while half of the addresses are sealed anew, and goes on after a stop', async () => {
    const { database, keyFile } = await startOnFile();
    const before = await startKnowing({ database });
    const emails = Array.from({ length: 5 }, (_, index) => `lezer${index}@voorbeeld.nl`);
    for (const email of emails) await before.publish((await before.react({ email })).id);
    const keys = addSecret(keyFile);
    const rows = await before.database.selectFrom('contact').select('id').orderBy('id').execute();
    // A row that cannot be read stops the work in the middle.
    const broken = { email_sealed: Buffer.from('stuk') };
    const { email_sealed } = await before.database
      .selectFrom('contact')
      .select('email_sealed')
      .where('id', '=', rows[3]!.id)
      .executeTakeFirstOrThrow();
    await before.database.updateTable('contact').set(broken).where('id', '=', rows[3]!.id).execute();
    await expect(resealContacts(before.database, keys, { batch: 2 })).rejects.toThrow();
    const resealed = await before.database
      .selectFrom('contact')
      .where('key_id', '=', keys.id)
      .selectAll()
      .execute();
    expect(resealed).to.have.length(2);
    await before.database
      .updateTable('contact')
      .set({ email_sealed })
      .where('id', '=', rows[3]!.id)
      .execute();
    const site = await before.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
    for (const email of emails)
      expect(await isKnown(before.database, { siteId: site.id, email, keys })).to.equal(true);
    await before.stop();
    const after = await startKnowing({ database });
    await expect
      .poll(() => after.database.selectFrom('contact').where('key_id', '!=', keys.id).selectAll().execute())
      .toEqual([]);
    for (const email of emails) expect((await after.react({ email })).status).to.equal('published');
  });

  it('makes one again of an address that a server with the old key stored a second time', async () => {
    const { database } = await startOnFile();
    const old = await startKnowing({ database });
    await rotate(database);
    expect((await old.react({ email: knownEmail })).status).to.equal('pending');
    await old.stop();
    const after = await startKnowing({ database });
    await rotate(database);
    const contacts = await after.database.selectFrom('contact').select('id').execute();
    expect(contacts).to.have.length(1);
    const of = await after.database.selectFrom('reaction').select('contact_id').distinct().execute();
    expect(of).to.deep.equal([{ contact_id: contacts[0]!.id }]);
  });

  it('is done without the old key, once its line is gone', async () => {
    const { database, keyFile } = await startOnFile();
    await (await startKnowing({ database })).stop();
    await rotate(database);
    const [, newest] = (await readFile(keyFile, 'utf8')).trim().split('\n');
    await writeFile(keyFile, `${newest}\n`);
    const after = await startKnowing({ database });
    expect((await after.send({ body: 'Nog een.' })).status).to.equal('published');
  });

  it('makes no key where none is, and says what is missing', async () => {
    const { database, keyFile } = await startOnFile();
    await (await startKnowing({ database })).stop();
    await rm(keyFile);
    const told = vi.spyOn(console, 'error').mockReturnValue();
    expect(await run(['rotate-key', '--database', database], {})).to.equal(1);
    expect(told.mock.calls.flat().join('')).to.match(/^[^\n]+reactions\.db\.key is missing[^\n]+$/);
    told.mockRestore();
    expect(existsSync(keyFile)).to.equal(false);
  });
});
