import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { startApi } from '../../testing/api.js';
import { onPostgres } from '../../testing/database.js';
import { formOf, sendForm } from '../../testing/form.js';
import { emptyFolder } from '../../testing/process.js';

const email = 'noor.geheim@voorbeeld.nl';
const address = '203.0.113.77';
const address6 = '2001:db8:77:88:99:aa:bb:cc';

/** A text as somebody who looks for it would find it: plain, encoded, or under a hash without a key. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const hashes = ['md5', 'sha1', 'sha256'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    return [digest.toString('hex'), digest.toString('base64url'), digest.toString('latin1')];
  });
  // Base64 from each of the three places that a text can have in its groups of bytes, without the unsure ends.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [
    text,
    encodeURIComponent(text),
    bytes.toString('hex'),
    Buffer.from(text, 'utf16le').toString('latin1'),
    [...text].toReversed().join(''),
    ...base64,
    ...hashes,
  ].map((form) => form.toLowerCase());
}

function packed(ip: string): string {
  return Buffer.from(ip.split('.').map(Number)).toString('latin1');
}

describe('a stolen backup, and the logs', () => {
  it.skipIf(onPostgres)(
    'hold neither an e-mail address nor a network address, in no common form',
    async () => {
      const folder = await emptyFolder();
      const lines: string[] = [];
      let fault: Error | null = null;
      const file = join(folder, 'reactions.db');
      const api = await startApi({
        database: `sqlite:${file}`,
        moderation: 'first',
        rateLimit: { requests: 20, seconds: 60 },
        trustProxy: ['127.0.0.1'],
        now: () => {
          if (fault) throw fault;
          return Date.now();
        },
        logTo: { write: (line) => void lines.push(line) },
      });
      const thread = `/artikel?lezer=${encodeURIComponent(email)}`;
      await api.post({ email, subscribe: true, name: 'Noor Vries', body: 'Wortelwoord' }, { address });
      await api.post({ email }, { address: '127.0.0.1', headers: { 'X-Forwarded-For': address6 } });
      await api.post({ email: 'geen adres', body: email }, { address });
      await api.ask(`/v1/sites/default/counts?thread=${encodeURIComponent(thread)}`, { address });
      await api.ask(`/v1/reactions/${email}`, { headers: { Authorization: `Edit ${email}` }, address });
      const page = await sendForm(api, { body: 'Hoi', name: 'Noor', email });
      await sendForm(api, formOf(await page.text()).fields);
      // Something that nobody foresaw, with the reader's words in its message.
      fault = new Error(`Kan "Wortelwoord" van ${email} op ${address} niet lezen`);
      expect((await api.post({ email }, { address })).status).to.equal(503);
      fault = null;
      const backup = join(folder, 'kopie.db');
      await new SqliteDatabase(file, { readonly: true }).backup(backup);
      const content = (await readFile(backup)).toString('latin1').toLowerCase();
      const log = lines.join('').toLowerCase();
      for (const secret of [email, 'noor.geheim', address, address6])
        for (const form of formsOf(secret)) {
          expect(content, `${secret} as ${form}`).not.to.contain(form);
          expect(log, `${secret} as ${form}`).not.to.contain(form);
        }
      expect(content).not.to.contain(packed(address));
      expect(log).not.to.contain('noor').and.not.contain('wortelwoord').and.not.contain('/artikel');
      expect(content).to.contain('wortelwoord');
    },
  );

  it('tell of each request what it was, how it ended, and what failed', async () => {
    const lines: string[] = [];
    const api = await startApi({ logTo: { write: (line) => void lines.push(line) } });
    await api.react();
    await api.ask('/v1/reactions/onzin');
    await api.ask('/nergens/geheim');
    await api.database.schema.alterTable('idempotency').renameTo('elders').execute();
    expect((await api.post()).status).to.equal(503);
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = told.filter(({ event }) => event === 'request');
    expect(requests.map(({ method, route, status }) => [method, route, status])).to.deep.equal([
      ['POST', '/v1/sites/:site/reactions', 201],
      ['GET', '/v1/reactions/:id', 404],
      ['GET', '/*', 404],
      ['POST', '/v1/sites/:site/reactions', 503],
    ]);
    const failure = told.find(({ event }) => event === 'failure');
    expect(failure).to.have.nested.property('err.code', onPostgres ? '42P01' : 'SQLITE_ERROR');
    if (!onPostgres) expect(failure).to.have.nested.property('err.message', 'no such table: idempotency');
  });
});
