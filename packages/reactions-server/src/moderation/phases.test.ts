import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startApi } from '../../testing/api.js';
import { formOf, sendForm } from '../../testing/form.js';
import { onPostgres } from '../../testing/database.js';
import { startKnowing } from '../../testing/known.js';
import { emptyFolder } from '../../testing/process.js';
import { decide, look } from './decide.js';
import type { Evidence, Phase } from './evidence.js';
import { WordList } from './word-list.js';

const story =
  'Vanmorgen liep ik langs de haven en zag daar hoe de boten een voor een het ruime sop kozen, zoals vroeger.';

describe('a reaction of a known writer', () => {
  it('is shown at once where nothing speaks against it', async () => {
    const { send } = await startKnowing();
    for (const body of [
      story,
      'Eens! 👍',
      'Zie [hier](https://blog.example/a) en [daar](https://nieuw.example).',
    ])
      expect(await send({ body })).to.include({ status: 'published' });
  });

  it.each([
    ['foreign markup', 'Koop [url=https://x.example]hier[/url]'],
    ['an HTML link', 'Koop <a href="https://x.example">hier</a>'],
    ['one sign many times', `Goed${'!'.repeat(60)}`],
    ['stacked marks', 'h\u0336\u0337\u0338\u0334\u0335'.repeat(12)],
    ['signs only', '=-'.repeat(30)],
  ])('waits when its message has %s', async (_, body) => {
    const { send } = await startKnowing();
    expect(await send({ body })).to.deep.include({ status: 'pending', reasons: ['odd-shape'] });
  });

  it('waits when it has many links, however they are written', async () => {
    const { send } = await startKnowing();
    const body = 'Zie https://a.example, (https://b.example) en <https://c.example>.';
    expect(await send({ body })).to.deep.include({ status: 'pending', reasons: ['many-links'] });
  });

  it('waits when it says what was said before, in other words here and there', async () => {
    const { send } = await startKnowing();
    await send({ body: story });
    const again = `${story.replace('Vanmorgen', 'GISTEREN').replace('boten', 'schepen')} *Toch?*`;
    expect(await send({ body: again })).to.deep.include({ status: 'pending', reasons: ['near-duplicate'] });
    const other =
      'Een heel ander verhaal over een fiets, een brug, de regen en wat daarna nog kwam, die lange dag.';
    expect(await send({ body: other })).to.include({ status: 'published' });
  });

  it('is not held for a short text that many write, nor for one of days ago', async () => {
    let time = Date.now();
    const { send } = await startKnowing({ now: () => time });
    for (let count = 0; count < 3; count += 1)
      expect(await send({ body: 'Gefeliciteerd met je boek!' })).to.include({ status: 'published' });
    await send({ body: story });
    time += 25 * 60 * 60 * 1000;
    expect(await send({ body: story })).to.include({ status: 'published' });
  });

  it('keeps no text in what likeness is told by', async () => {
    const { send, database } = await startKnowing();
    await send({ body: story });
    const prints = await database.selectFrom('text_print').select('print').execute();
    expect(prints.map(({ print }) => print).join('')).to.match(/^[0-9a-f]{64,256}$/);
  });

  it.each([
    { body: 'Dit is echt GOKKÁST gedoe.' },
    { body: 'Goed\u200bkope   leningen hier' },
    { name: 'Gokkast' },
    { website: 'https://gokkast.example' },
    { body: '[hier](https://www.gokkast.example)' },
  ])('waits for a word of the owner’s list: %j', async (draft) => {
    const file = join(await emptyFolder(), 'woorden.txt');
    await writeFile(file, '# verboden\ngokkast\r\n\ngoedkope leningen\n');
    const { send } = await startKnowing({ wordsFile: file });
    expect(await send(draft)).to.deep.include({ status: 'pending', reasons: ['word-list'] });
    expect(await send({ body: 'Gokkasten zijn geen gokkastje.' })).to.include({ status: 'published' });
  });

  it('waits after many from one network in an hour, and nobody else does', async () => {
    let time = Date.now();
    const { send } = await startKnowing({ rateLimit: { requests: 1, seconds: 1 }, now: () => time });
    const seen: unknown[] = [];
    for (let count = 0; count < 5; count += 1) {
      time += 60_000;
      const address = `192.0.2.${count + 1}`;
      seen.push((await send({ body: `Bericht ${count}` }, { address })).reasons);
    }
    expect(seen).to.deep.equal([[], [], [], [], ['many-from-visitor']]);
    expect((await send({ body: 'Nog een' }, { address: '198.51.100.1' })).reasons).to.deep.equal([]);
  });

  it('waits where very many come into one thread at once, and is refused nowhere', async () => {
    const { send } = await startKnowing({ rateLimit: { requests: 1, seconds: 60 } });
    const seen: unknown[] = [];
    for (let count = 0; count < 6; count += 1)
      seen.push((await send({ body: `Bericht ${count}` }, { address: `192.0.${count}.1` })).reasons);
    expect(seen).to.deep.equal([[], [], [], [], [], ['busy-thread']]);
    const elsewhere = await send({ body: 'Hier', thread: '/anders' }, { address: '192.0.100.1' });
    expect(elsewhere.reasons).to.deep.equal([]);
  });
});

describe('a reaction of a stranger', () => {
  it('bears what else speaks against it, for whoever approves it', async () => {
    const { send, publish } = await startKnowing();
    const draft = { email: 'vreemd@voorbeeld.nl', body: 'Zie [dit](https://nieuw.example/x).' };
    const held = await send(draft);
    expect(held).to.deep.include({ status: 'pending', reasons: ['new-link', 'first-reaction'] });
    await publish(held.id);
    const other = await send({ ...draft, email: 'ander@voorbeeld.nl' });
    expect(other.reasons).to.deep.equal(['first-reaction']);
  });

  it('is shown where the owner wants nothing held, whatever it looks like', async () => {
    const api = await startApi({ moderation: 'none' });
    expect((await api.react({ body: 'Koop [url=x]hier[/url]' })).status).to.equal('published');
  });
});

describe('the plain form', () => {
  it('holds what comes back in no time, and what fills the field nobody sees', async () => {
    let time = Date.now();
    const api = await startApi({ moderation: 'first', now: () => time });
    const send = async (fields: Record<string, string>, wait: number) => {
      const page = await sendForm(api, { body: 'Hoi', name: 'Noor', ...fields });
      const form = formOf(await page.text());
      time += wait;
      expect((await sendForm(api, { ...form.fields, ...fields })).status).to.equal(303);
      const rows = await api.database
        .selectFrom('reaction')
        .select('reasons')
        .orderBy('created_at')
        .execute();
      return JSON.parse(rows.at(-1)!.reasons) as string[];
    };
    expect(await send({}, 100)).to.deep.equal(['too-fast', 'first-reaction']);
    expect(await send({}, 2000)).to.deep.equal(['first-reaction']);
    expect(await send({ phone: '06' }, 2000)).to.deep.equal(['trap-field', 'first-reaction']);
  });
});

const harmless: Evidence = {
  moderation: 'none',
  known: true,
  text: 'Dag.',
  source: 'Dag.',
  name: 'Noor',
  website: '',
  trapped: false,
  formAge: null,
  pace: null,
  linkHosts: [],
  newHosts: [],
  resemblance: 0,
  words: new WordList(),
  proof: 'none',
  challenge: 'off',
};

describe('a check that fails', () => {
  it('holds the reaction, says so, and lets the other checks go on', () => {
    const failures: unknown[] = [];
    const broken: Phase = () => {
      throw new Error('stuk');
    };
    const found = look(harmless, {
      phases: [broken, () => 'odd-shape'],
      onFailure: (error) => failures.push(error),
    });
    expect(found).to.deep.equal(['check-failed', 'odd-shape']);
    expect(failures).to.have.length(1);
    expect(decide(found, { moderation: 'none' })).to.deep.equal({
      status: 'pending',
      reasons: ['check-failed'],
    });
    expect(look(harmless)).to.deep.equal([]);
  });

  it('loses nothing when what it needs cannot be read', async () => {
    const lines: string[] = [];
    const { send, database } = await startKnowing({ logTo: { write: (line) => void lines.push(line) } });
    await database.schema.alterTable('reaction_link').renameTo('elders').execute();
    const held = await send({ body: 'Zie [dit](https://a.example).' });
    expect(lines.join(''))
      .to.contain('"event":"check-failed"')
      .and.contain(onPostgres ? '42P01' : 'no such table');
    expect(held).to.deep.include({ status: 'pending', reasons: ['check-failed'] });
  });
});
