import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { emptyFolder } from '../../testing/process.js';

const email = 'Noor.Geheim@voorbeeld.nl';

async function startOnFile() {
  const folder = await emptyFolder();
  const database = `sqlite:${join(folder, 'reactions.db')}`;
  return { folder, database, api: await startApi({ database }) };
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
    const { database, api, folder } = await startOnFile();
    const root = await api.react({
      email,
      name: 'Noor Vries',
      body: 'Wortelwoord hier.',
      website: 'noor.example',
    });
    const answer = await api.react({ parentId: root.id, name: 'Piet', body: 'Antwoord.' });
    const own = await api.react({ parentId: answer.id, email: email.toLowerCase(), body: 'Takwoord hier.' });
    const [contact] = await api.database.selectFrom('contact').selectAll().execute();
    const told = await command(['erase', email, '--database', database]);
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
    const left = await everything(folder);
    for (const word of [...erased, contact!.email_sealed.toString('latin1')])
      expect(left).not.to.contain(word);
    expect(left).to.contain('Antwoord.');
  });

  it('lets no repeated sending bring back what was erased', async () => {
    const { database, api } = await startOnFile();
    const headers = { 'Idempotency-Key': 'concept-1' };
    await api.post({ email, body: 'Wortelwoord' }, { headers });
    await command(['erase', email, '--database', database]);
    const again = await api.post({ email, body: 'Wortelwoord' }, { headers });
    expect((await problemOf(again)).code).to.equal('key_conflict');
    expect(JSON.stringify(await api.page())).not.to.contain('Wortelwoord');
  });

  it('says what it takes, and when there is nothing', async () => {
    const { database } = await startOnFile();
    expect(await command(['erase', email, '--database', database])).to.equal(
      'Nothing is kept under this address.',
    );
    for (const args of [['erase'], ['erase', 'noor'], ['erase', email, email]])
      expect(await command([...args, '--database', database], { code: 2 })).to.match(
        /^meepraten-reactions: [^\n]+$/,
      );
  });
});

describe('export', () => {
  it('gives one address everything that is kept under it, and nothing of others', async () => {
    const { database, api } = await startOnFile();
    const mine = await api.react({ email, subscribe: true, body: '*Mijn* woord' });
    await api.react({ email: 'piet@voorbeeld.nl', body: 'Zijn woord' });
    const text = await command(['export', email.toUpperCase(), '--database', database]);
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
    const { database, api } = await startOnFile();
    const ids = [];
    for (let count = 0; count < 3; count += 1)
      ids.push((await api.react({ email, body: `Nummer ${count}`, thread: `/stuk-${count % 2}` })).id);
    const text = await command(['export', '--database', database]);
    const lines = text
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; id?: string; key?: string });
    expect(lines.filter(({ type }) => type === 'thread').map(({ key }) => key)).to.deep.equal([
      '/stuk-0',
      '/stuk-1',
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
