import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { key, startApi } from '../testing/api.js';
import { onPostgres, sharedDatabase } from '../testing/database.js';
import { openEmail } from './crypto/email.js';
import { openKeyring } from './crypto/keyring.js';
import { createReactionsServer } from './server.js';

const email = 'Noor.Geheim@voorbeeld.nl';
const address = '203.0.113.77';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-privacy-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('what readers entrust to the server', () => {
  it.skipIf(onPostgres)(
    'leaves no address in any file, readable or not, and no network address',
    async () => {
      const folder = await emptyFolder();
      const api = await startApi({
        database: `sqlite:${join(folder, 'reactions.db')}`,
        moderation: 'first',
        rateLimit: { requests: 5, seconds: 60 },
      });
      await api.post({ email, subscribe: true }, { address });
      await api.post({ email: 'geen adres' }, { address });
      const files = await readdir(folder);
      expect(files).to.include.members(['reactions.db', 'reactions.db-wal', 'reactions.db.key']);
      for (const file of files) {
        const content = (await readFile(join(folder, file))).toString('latin1').toLowerCase();
        expect(content, file).not.to.contain('geheim').and.not.contain(address);
        expect((await stat(join(folder, file))).mode & 0o077, file).to.equal(0);
      }
    },
  );

  it('can be read again with the key, bound to its row', async () => {
    const shared = await sharedDatabase();
    const api = await startApi(shared);
    await api.react({ email });
    const keys = openKeyring(shared.keyFile);
    const contact = await api.database.selectFrom('contact').selectAll().executeTakeFirstOrThrow();
    expect(openEmail(keys, contact.id, contact.email_sealed)).to.equal(email);
    expect(contact.key_id).to.equal(keys.id);
    expect(() => openEmail(keys, 'een andere rij', contact.email_sealed)).to.throw();
    expect(() => openEmail(openKeyring(null), contact.id, contact.email_sealed)).to.throw();
  });

  it('shows nothing of an address, or made from one, to anyone', async () => {
    const api = await startApi({ moderation: 'none' });
    const receipt = (await (await api.post({ email })).json()) as ReactionReceipt;
    const { id } = receipt.reaction;
    const { email_index: index } = await api.database
      .selectFrom('contact')
      .selectAll()
      .executeTakeFirstOrThrow();
    const headers = { Authorization: `Bearer ${api.adminPassword}` };
    const thread = encodeURIComponent(key);
    const answers = [
      JSON.stringify(receipt),
      JSON.stringify(await api.page()),
      ...(await Promise.all(
        [
          `/v1/reactions/${id}`,
          `/v1/sites/default/counts?thread=${thread}`,
          `/v1/sites/default/fragment.html?thread=${thread}`,
        ].map(async (path) =>
          (await api.ask(path, { headers: { Authorization: `Edit ${receipt.edit.token}` } })).text(),
        ),
      )),
      await (await api.ask('/v1/admin/reactions', { headers })).text(),
    ];
    for (const answer of answers) {
      expect(answer.toLowerCase()).not.to.contain('geheim');
      expect(answer).not.to.contain(index).and.not.contain('contact');
    }
  });

  it('stores no secret that opens a reaction', async () => {
    const api = await startApi();
    const { edit } = (await (
      await api.post({}, { headers: { 'Idempotency-Key': 'de-sleutel' } })
    ).json()) as ReactionReceipt;
    for (const table of ['reaction', 'idempotency'] as const) {
      const rows = JSON.stringify(await api.database.selectFrom(table).selectAll().execute());
      expect(rows).not.to.contain(edit.token).and.not.contain('de-sleutel');
    }
  });

  it('stores no address at all where none is asked for', async () => {
    const api = await startApi({ email: 'off', moderation: 'all' });
    await api.react({ email });
    expect(await api.database.selectFrom('contact').selectAll().execute()).to.deep.equal([]);
  });

  it('gives each server its own keys and knows who is known after a new start', async () => {
    const options = { ...(await sharedDatabase()), moderation: 'first' } as const;
    const before = await startApi(options);
    const held = await before.react({ email });
    const headers = { Authorization: `Bearer ${before.adminPassword}` };
    await before.ask(`/v1/admin/reactions/${held.id}/approve`, { method: 'POST', headers });
    await before.stop();
    const after = await startApi(options);
    expect((await after.page()).items.map(({ id }) => id)).to.deep.equal([held.id]);
    expect((await after.react({ email, body: 'Nog een.' })).status).to.equal('published');
  });

  it('refuses a database whose key file was lost', async () => {
    const shared = await sharedDatabase();
    const options = { ...shared, adminPasswordFile: `${shared.keyFile}.admin-password` };
    await (await createReactionsServer(options)).close();
    await rm(shared.keyFile);
    const refused = await createReactionsServer(options).catch((error: Error) => error.message);
    expect(refused).to.contain('put the right key file back');
  });
});
