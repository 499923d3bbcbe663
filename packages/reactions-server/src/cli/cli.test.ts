import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ReactionPage, ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { key, reactionsPath, request, site } from '../../testing/api.js';
import { emptyFolder, runCommand, startCommand } from '../../testing/process.js';

function post(address: string, { body }: { body: string }) {
  return fetch(address + reactionsPath, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': encodeURIComponent(body),
      Origin: site,
    },
    body: JSON.stringify(request({ body, email: 'noor@voorbeeld.nl' })),
  });
}

async function read(address: string): Promise<ReactionPage> {
  const answer = await fetch(`${address}${reactionsPath}?thread=${key}&limit=100`);
  return (await answer.json()) as ReactionPage;
}

// Starting takes a second or more on a busy machine, and these tests start many.
const patience = { timeout: 120_000 };

const open = ['--origin', site, '--moderation', 'none', '--rate-limit', 'off'];

describe('meepraten-reactions', patience, () => {
  it('says where it is, and where its files are, but no password', async () => {
    const folder = await emptyFolder();
    const { output, child, ended } = await startCommand(['--origin', site], { folder });
    const password = (await readFile(join(folder, 'reactions.db.admin-password'), 'utf8')).trim();
    expect(output.out).to.match(/^Meepraten reactions on http:\/\/127\.0\.0\.1:\d+\n/);
    expect(output.out).to.contain(join(folder, 'reactions.db')).and.contain('first').and.contain(site);
    expect(output.out).to.contain('reactions.db.admin-password').and.not.contain(password);
    child.kill('SIGTERM');
    expect(await ended).to.include({ code: 0, error: '' });
  });

  it('keeps what it acknowledged when it is killed', async () => {
    const folder = await emptyFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { address, child, ended } = await startCommand(open, { folder });
      for (let count = 0; count < 5; count += 1) {
        const answer = await post(address, { body: `Ronde ${round}, nummer ${count}` });
        expect(answer.status).to.equal(201);
        acknowledged.push(((await answer.json()) as ReactionReceipt).reaction.id);
      }
      child.kill('SIGKILL');
      await ended;
    }
    const { address } = await startCommand(open, { folder });
    const { items, thread } = await read(address);
    expect(items.map(({ id }) => id)).to.deep.equal(acknowledged);
    expect(thread.count).to.equal(acknowledged.length);
    const again = await post(address, { body: 'Ronde 0, nummer 0' });
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
  });

  it('stores a sending once that reaches two servers on one file at once', async () => {
    const folder = await emptyFolder();
    const [one, two] = await Promise.all([startCommand(open, { folder }), startCommand(open, { folder })]);
    for (let round = 0; round < 5; round += 1) {
      const sendings = Array.from({ length: 8 }, (_, index) =>
        post((index % 2 ? one : two).address, { body: `Ronde ${round}` }),
      );
      const answers = await Promise.all(sendings);
      expect(answers.map(({ status }) => status)).to.deep.equal(Array<number>(8).fill(201));
      expect(answers.filter(({ headers }) => !headers.has('Idempotency-Replayed'))).to.have.length(1);
    }
    expect((await read(one.address)).thread.count).to.equal(5);
  });

  it('makes its files once, however many servers start at the same time', async () => {
    const folder = await emptyFolder();
    const database = ['--database', 'sqlite:nieuw/reactions.db'];
    const servers = await Promise.all([1, 2, 3].map(() => startCommand(database, { folder })));
    for (const { child } of servers) child.kill('SIGTERM');
    const ends = await Promise.all(servers.map(({ ended }) => ended));
    expect(ends.map(({ code, error }) => [code, error])).to.deep.equal(ends.map(() => [0, '']));
    expect((await readdir(join(folder, 'nieuw'))).toSorted()).to.deep.equal([
      'reactions.db',
      'reactions.db.admin-password',
      'reactions.db.key',
    ]);
  });

  it('stops although somebody keeps a connection', async () => {
    const folder = await emptyFolder();
    const { address, child, ended } = await startCommand(open, { folder });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const [answer] = (await once(httpRequest(`${address}/healthz`, { agent }).end(), 'response')) as [
      IncomingMessage,
    ];
    answer.resume();
    await once(answer, 'end');
    child.kill('SIGINT');
    expect((await ended).code).to.equal(0);
  });

  it('answers a sending while eight tabs follow the thread, and lets them go when it stops', async () => {
    const folder = await emptyFolder();
    const { address, child, ended } = await startCommand(open, { folder });
    const thread = `${address}/v1/sites/default/events?thread=%2Fartikel&after=0`;
    const tabs = await Promise.all(Array.from({ length: 8 }, () => fetch(thread)));
    const { reaction } = (await (await post(address, { body: 'Live.' })).json()) as ReactionReceipt;
    const readers = tabs.map((tab) => (tab.body as ReadableStream<Uint8Array>).getReader());
    const told = await Promise.all(readers.map((reader) => readUntil(reader, reaction.id)));
    expect(told.every((text) => text.includes('event: published'))).to.equal(true);
    child.kill('SIGTERM');
    expect((await ended).code).to.equal(0);
    // Ended by the server, not torn: a browser would come back to the next one.
    await Promise.all(readers.map((reader) => readUntil(reader, null)));
  });

  it('moderates the file of a running server', async () => {
    const folder = await emptyFolder();
    const { address } = await startCommand(['--origin', site], { folder });
    await post(address, { body: 'Een \u001b[31mrode\u202e draad' });
    await post(address, { body: 'Reclame' });
    const list = await runCommand(['moderate', 'list'], { folder });
    expect(list.out).to.contain('Een [31mrode draad').and.contain('first-reaction').and.contain(key);
    const [first, second] = [...list.out.matchAll(/^[0-9a-f-]{36}/gm)].map(([id]) => id) as [string, string];
    expect((await runCommand(['moderate', 'approve', first], { folder })).out).to.equal(
      `${first} is published.\n`,
    );
    expect((await runCommand(['moderate', 'reject', second], { folder })).out).to.equal(
      `${second} is rejected.\n`,
    );
    expect((await read(address)).items.map(({ id }) => id)).to.deep.equal([first]);
    expect((await runCommand(['moderate', 'list'], { folder })).out).to.equal(
      'Nothing waits for approval.\n',
    );
    expect((await runCommand(['moderate', 'flags'], { folder })).out).to.equal('Nothing is reported.\n');
    expect((await runCommand(['moderate', 'keep', first], { folder })).out).to.equal(
      `${first} was not reported.\n`,
    );
    const unknown = await runCommand(['moderate', 'approve', 'onzin'], { folder });
    expect(unknown).to.include({ code: 1 });
  });

  it('reads the environment, and flags before it', async () => {
    const folder = await emptyFolder();
    const environment = {
      MEEPRATEN_DATABASE: 'sqlite:./map/eigen.db',
      MEEPRATEN_ORIGIN: `${site} https://www.blog.example`,
      MEEPRATEN_MODERATION: 'all',
      MEEPRATEN_RATE_LIMIT: '9/30',
    };
    const { output } = await startCommand(['--moderation', 'none'], { folder, environment });
    expect(output.out)
      .to.contain(join(folder, 'map', 'eigen.db'))
      .and.contain(`${site} https://www.blog.example`);
    expect(output.out)
      .to.match(/moderation +none/)
      .and.match(/rate limit +9 in 30 s/);
  });

  it('brings a database up to date on request', async () => {
    const folder = await emptyFolder();
    const { code, out } = await runCommand(['migrate', '--database', 'sqlite:x.db'], { folder });
    expect({ code, out }).to.deep.equal({ code: 0, out: `${join(folder, 'x.db')} is up to date.\n` });
  });

  it('says in one line that a port is taken, and what to do', async () => {
    const folder = await emptyFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const { code, error } = await runCommand(['--port', String(port)], { folder });
    expect(code).to.equal(1);
    expect(error).to.match(/^[^\n]*taken[^\n]*--port[^\n]*\n$/);
  });
});

/** What is sent until a text comes; with null, all until the end. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string | null) {
  const decoder = new TextDecoder();
  let text = '';
  while (wanted === null || !text.includes(wanted)) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
