import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { startKnowing, knownEmail } from '../../testing/known.js';
import { flagsOf, sharedDatabase, type SharedDatabase } from '../../testing/database.js';
import { run } from '../cli/run.js';
import { openEmail } from '../crypto/email.js';
import { addSecret, openKeyring } from '../crypto/keyring.js';
import { isKnown } from './contacts.js';
import { resealContacts } from './reseal.js';

async function rotate(shared: SharedDatabase): Promise<string> {
  const told = vi.spyOn(console, 'log').mockReturnValue();
  const code = await run(['rotate-key', ...flagsOf(shared)], {});
  const out = told.mock.calls.flat().join('\n');
  told.mockRestore();
  expect(code).to.equal(0);
  return out;
}

describe('rotate-key', () => {
  it('seals every address anew, and the server goes on knowing and repeating', async () => {
    const shared = await sharedDatabase();
    const before = await startKnowing(shared);
    const headers = { 'Idempotency-Key': 'concept-1' };
    const sent = await before.post({ email: knownEmail }, { headers });
    const [old] = await before.database.selectFrom('contact').selectAll().execute();
    expect(await rotate(shared)).to.contain('1 address');
    const [row] = await before.database.selectFrom('contact').selectAll().execute();
    const keys = openKeyring(shared.keyFile);
    expect(row!.key_id).to.equal(keys.id).and.not.equal(old!.key_id);
    expect(row!.email_index).not.to.equal(old!.email_index);
    expect(openEmail(keys, row!.id, row!.email_sealed)).to.equal(knownEmail);
    await before.stop();
    const after = await startKnowing(shared);
    const again = await after.post({ email: knownEmail }, { headers });
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await again.json()).to.deep.equal(await sent.json());
    expect((await after.send({ body: 'Nog een.' })).status).to.equal('published');
  });

  it('knows writers while half of the addresses are sealed anew, and goes on after a stop', async () => {
    const shared = await sharedDatabase();
    const before = await startKnowing(shared);
    const emails = Array.from({ length: 5 }, (_, index) => `lezer${index}@voorbeeld.nl`);
    for (const email of emails) await before.publish((await before.react({ email })).id);
    const keys = addSecret(shared.keyFile);
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
    const after = await startKnowing(shared);
    await expect
      .poll(() => after.database.selectFrom('contact').where('key_id', '!=', keys.id).selectAll().execute())
      .toEqual([]);
    for (const email of emails) expect((await after.react({ email })).status).to.equal('published');
  });

  it('makes one again of an address that a server with the old key stored a second time', async () => {
    const shared = await sharedDatabase();
    const old = await startKnowing(shared);
    await rotate(shared);
    expect((await old.react({ email: knownEmail })).status).to.equal('pending');
    await old.stop();
    const after = await startKnowing(shared);
    await rotate(shared);
    const contacts = await after.database.selectFrom('contact').select('id').execute();
    expect(contacts).to.have.length(1);
    const of = await after.database.selectFrom('reaction').select('contact_id').distinct().execute();
    expect(of).to.deep.equal([{ contact_id: contacts[0]!.id }]);
  });

  it('is done without the old key, once its line is gone', async () => {
    const shared = await sharedDatabase();
    await (await startKnowing(shared)).stop();
    await rotate(shared);
    const [, newest] = (await readFile(shared.keyFile, 'utf8')).trim().split('\n');
    await writeFile(shared.keyFile, `${newest}\n`);
    const after = await startKnowing(shared);
    expect((await after.send({ body: 'Nog een.' })).status).to.equal('published');
  });

  it('makes no key where none is, and says what is missing', async () => {
    const shared = await sharedDatabase();
    await (await startKnowing(shared)).stop();
    await rm(shared.keyFile);
    const told = vi.spyOn(console, 'error').mockReturnValue();
    expect(await run(['rotate-key', ...flagsOf(shared)], {})).to.equal(1);
    expect(told.mock.calls.flat().join('')).to.match(/^[^\n]+reactions\.db\.key is missing[^\n]+$/);
    told.mockRestore();
    expect(existsSync(shared.keyFile)).to.equal(false);
  });
});
