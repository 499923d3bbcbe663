import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { flagsOf, onPostgres, sharedDatabase } from '../../testing/database.js';
import { byCommand } from '../cli/acting.js';
import { mergeThreads } from '../threads/merge.js';

const email = 'Noor.Geheim@voorbeeld.nl';

async function startShared() {
  const shared = await sharedDatabase();
  return { shared, api: await startApi(shared) };
}

async function everything(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter(
    (file) => file.startsWith('reactions.db') && !file.endsWith('.key'),
  );
  const contents = await Promise.all(
    files.map(async (file) => (await readFile(join(folder, file))).toString('latin1')),
  );
  return contents.join('\n');
}

describe('erase', () => {
  it('takes away all that one address wrote, and leaves the others and their answers', async () => {
    const { shared, api } = await startShared();
    const root = await api.react({
      email,
      name: 'Noor Vries',
      body: 'Wortelwoord hier.',
      website: 'noor.example',
    });
    const answer = await api.react({ parentId: root.id, name: 'Piet', body: 'Antwoord.' });
    const own = await api.react({ parentId: answer.id, email: email.toLowerCase(), body: 'Takwoord hier.' });
    const [contact] = await api.database.selectFrom('contact').selectAll().execute();
    const told = await command(['erase', email, ...flagsOf(shared)]);
    expect(told).to.contain('2 reactions and the address').and.not.contain('Noor');
    const rows = await api.database.selectFrom('reaction').selectAll().orderBy('id').execute();
    expect(
      rows.map(({ id, status, source, author_name }) => [id, status, source, author_name]),
    ).to.deep.equal([
      [root.id, 'deleted', '', ''],
      [answer.id, 'published', 'Antwoord.', 'Piet'],
      [own.id, 'deleted', '', ''],
    ]);
    expect(await api.database.selectFrom('contact').selectAll().execute()).to.deep.equal([]);
    expect((await api.page()).thread.count).to.equal(1);
    expect((await api.ask(`/v1/reactions/${root.id}`)).status).to.equal(404);
    const erased = ['Wortelwoord', 'Takwoord', 'Noor Vries', 'noor.example', contact!.email_index];
    await api.stop();
    if (onPostgres) return;
    const left = await everything(dirname(shared.keyFile));
    for (const word of [...erased, contact!.email_sealed.toString('latin1')])
      expect(left).not.to.contain(word);
    expect(left).to.contain('Antwoord.');
  });

  it('lets no repeated sending bring back what was erased', async () => {
    const { shared, api } = await startShared();
    const headers = { 'Idempotency-Key': 'concept-1' };
    await api.post({ email, body: 'Wortelwoord' }, { headers });
    await command(['erase', email, ...flagsOf(shared)]);
    const again = await api.post({ email, body: 'Wortelwoord' }, { headers });
    expect((await problemOf(again)).code).to.equal('key_conflict');
    expect(JSON.stringify(await api.page())).not.to.contain('Wortelwoord');
  });

  it('says what it takes, and when there is nothing', async () => {
    const { shared } = await startShared();
    expect(await command(['erase', email, ...flagsOf(shared)])).to.equal(
      'Nothing is kept under this address.',
    );
    for (const args of [['erase'], ['erase', 'noor'], ['erase', email, email]])
      expect(await command([...args, ...flagsOf(shared)], { code: 2 })).to.match(
        /^meepraten-reactions: [^\n]+$/,
      );
  });
});

describe('export', () => {
  it('gives one address everything that is kept under it, and nothing of others', async () => {
    const { shared, api } = await startShared();
    const mine = await api.react({ email, subscribe: true, body: '*Mijn* woord' });
    await api.react({ email: 'piet@voorbeeld.nl', body: 'Zijn woord' });
    const text = await command(['export', email.toUpperCase(), ...flagsOf(shared)]);
    const given = JSON.parse(text) as { known: { site: string }[]; reactions: { id: string }[] };
    expect(given.known.map(({ site }) => site)).to.deep.equal(['default']);
    expect(given.reactions).to.have.length(1);
    expect(given.reactions[0]).to.deep.include({
      ...mine,
      source: '*Mijn* woord',
      thread: '/artikel',
      wantsNotice: true,
    });
    expect(text).not.to.contain('Zijn woord').and.not.contain('piet');
  });

  it('gives the whole site line by line, without addresses and secrets', async () => {
    const { shared, api } = await startShared();
    const ids = [];
    for (let count = 0; count < 3; count += 1)
      ids.push((await api.react({ email, body: `Nummer ${count}`, thread: `/stuk-${count % 2}` })).id);
    const { id: siteId } = await api.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
    await mergeThreads(api.database, { siteId, from: '/stuk-0', into: '/stuk-1' }, byCommand());
    const text = await command(['export', ...flagsOf(shared)]);
    const lines = text
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; id?: string; key?: string; mergedInto?: string });
    const threads = lines.filter(({ type }) => type === 'thread');
    expect(threads.map(({ key, mergedInto }) => [key, mergedInto])).to.deep.equal([
      ['/stuk-0', '/stuk-1'],
      ['/stuk-1', null],
    ]);
    expect(lines.filter(({ type }) => type === 'reaction').map(({ id }) => id)).to.deep.equal(ids);
    const contact = await api.database.selectFrom('contact').selectAll().executeTakeFirstOrThrow();
    const { edit_hash } = await api.database
      .selectFrom('reaction')
      .select('edit_hash')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(text.toLowerCase()).not.to.contain('geheim');
    expect(text).not.to.contain(contact.email_index).and.not.contain(edit_hash).and.not.contain(contact.id);
  });
});
