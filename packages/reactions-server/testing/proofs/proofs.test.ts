import { describe, expect, it } from 'vitest';
import { startApi, unlogged } from '../api.js';
import { emptyFolder } from '../process.js';
import { crash } from './crash.js';
import { fuzz } from './fuzz.js';
import { retry } from './retry.js';
import { readTrace } from './strace.js';

// The long forms are `npm run test:crash`, `test:retry` and `test:durable`.
const patience = { timeout: 120_000 };

describe('what readers send', patience, () => {
  it('is neither lost nor doubled by a server that is killed while it answers', async () => {
    const figures = await crash({ folder: await emptyFolder(), seed: 20, kills: 6, beforeAnswer: 3 });
    expect(figures).to.include({ kills: 6, beforeAnswer: 3 }).and.deep.include({ faults: [] });
    expect(figures.leastInFlight).to.be.at.least(20);
    expect(figures.stored).to.equal(figures.sent);
  });

  it('is stored once by a network that loses answers', async () => {
    const figures = await retry({ folder: await emptyFolder(), seed: 30, posts: 100 });
    expect(figures).to.include({ posts: 100, stored: 100 }).and.deep.include({ faults: [] });
    expect(figures.dropped).to.be.greaterThan(10);
  });
});

describe('all kinds of requests', patience, () => {
  it('are answered without a failure and without a word of the inside', async () => {
    const api = await startApi();
    const { app, adminPassword } = api;
    const figures = await fuzz({ app, adminPassword, seed: 40, requests: 1500 });
    expect(figures.faults).to.deep.equal([]);
    expect(figures.pastValidators).to.be.greaterThan(0.3);
    expect(figures.spread.size).to.be.greaterThan(20);
  });

  it('are noticed when one fails, or tells of the inside', async () => {
    const { app, adminPassword } = await startApi(unlogged);
    let asked = 0;
    const spoilt = {
      request: async (path: string, init?: RequestInit) => {
        asked += 1;
        if (asked === 10) return new Response('', { status: 500 });
        return asked === 20 ? new Response('at load (/x/y.js:1:2)') : app.request(path, init);
      },
    };
    const { faults } = await fuzz({ app: spoilt, adminPassword, seed: 41, requests: 50 });
    expect(faults).to.have.length(2);
  });
});

describe('a trace of system calls', () => {
  const asked = '7 read(20<socket:[1]>, "POST /v1/sites/default/reactions", 65536) = 400';
  const written = '7 pwrite64(19</x/reactions.db-wal>, "..."..., 4096, 0) = 4096';
  const synced = '7 fdatasync(19</x/reactions.db-wal>) = 0';
  const answered = '7 write(20<socket:[1]>, "HTTP/1.1 201 Created\\r\\n", 400) = 400';

  it.each([
    ['the log was written and synced', [asked, written, synced, answered], true],
    ['nothing was synced', [asked, written, answered], false],
    ['something was written after the sync', [asked, written, synced, written, answered], false],
    ['only what came before the request was synced', [written, synced, asked, answered], false],
    ['another file was synced', [asked, written, synced.replace('-wal', ''), answered], false],
    ['the sync failed', [asked, written, synced.replace('= 0', '= -1 EIO'), answered], false],
    [
      'another thread came in between',
      [
        asked,
        written,
        synced.replace(') = 0', ' <unfinished ...>'),
        '7 <... fdatasync resumed>) = 0',
        answered,
      ],
      true,
    ],
  ])('shows whether an answer could be relied on: %s', (_, lines, durable) => {
    expect(readTrace(lines)).to.deep.equal([{ status: 201, durable }]);
  });
});
