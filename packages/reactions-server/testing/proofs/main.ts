// npm run test:crash | test:durable | test:retry | test:fuzz: proves one promise of the built server, prints the figures in a few
// lines, and ends with 1 when it is not kept.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crash } from './crash.js';
import type * as Server from '../../src/index.js';
import { durable } from './durable.js';
import { fuzz, type FuzzFigures } from './fuzz.js';
import { retry } from './retry.js';
import { site } from './server-process.js';

const seed = Number(process.argv[3] ?? Date.now() % 2 ** 32);

async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-proof-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each prints its figures and gives what is wrong. */
const proofs: Record<string, () => Promise<string[]>> = {
  async crash() {
    const asked = { kills: 200, beforeAnswer: 60 };
    const figures = await inTemporaryFolder((folder) => crash({ folder, seed, ...asked }));
    const { faults, kills, beforeAnswer, leastInFlight, sent, stored, storedUnknown } = figures;
    console.log(`seed ${seed}: ${kills} kills -9, ${beforeAnswer} of them between COMMIT and answer
${leastInFlight} posts or more in flight at each; ${storedUnknown} were on disk without their readers knowing
${sent} sent, all of them again at the end, ${stored} stored`);
    if (kills < 200) faults.push('fewer than 200 kills');
    if (beforeAnswer < 50) faults.push('fewer than 50 kills between COMMIT and answer');
    if (leastInFlight < 20) faults.push('fewer than 20 posts in flight at a kill');
    return faults;
  },

  async durable() {
    const posts = 200;
    const on = await inTemporaryFolder((folder) => durable({ folder, posts }));
    const off = await inTemporaryFolder((folder) => durable({ folder, posts, synchronousOff: true }));
    console.log(`${on.published} × 201 and ${on.pending} × 202, ${on.notDurable} of them before the log was on disk
with synchronous = OFF: ${off.notDurable} of ${off.published + off.pending} before it was`);
    const faults = [...on.faults, ...off.faults];
    if (on.notDurable > 0) faults.push('an answer came before the log was on disk');
    if (on.published === 0 || on.pending === 0) faults.push('not both kinds of answers were seen');
    if (off.notDurable === 0) faults.push('the check does not notice synchronous = OFF');
    return faults;
  },

  async retry() {
    const { posts, stored, answers, dropped, faults } = await inTemporaryFolder((folder) =>
      retry({ folder, seed, posts: 1000 }),
    );
    const share = dropped / answers;
    console.log(`seed ${seed}: ${posts} posts, ${answers} answers, ${dropped} of them lost (${(share * 100).toFixed(1)} %)
${stored} stored`);
    if (share < 0.25 || share > 0.35) faults.push('not about 30 % of the answers were lost');
    return faults;
  },

  async fuzz() {
    const requests = 100_000;
    const figures = await inTemporaryFolder((folder) => fuzzBuilt(folder, requests));
    const { spread, pastValidators, heapGrowth, faults } = figures;
    for (const [route, statuses] of [...spread].toSorted(([one], [other]) => one.localeCompare(other)))
      console.log(`${route.padEnd(46)} ${told(statuses)}`);
    const all = new Map<number, number>();
    for (const statuses of spread.values())
      for (const [status, count] of statuses) all.set(status, (all.get(status) ?? 0) + count);
    console.log(`seed ${seed}: ${requests} requests, ${told(all)}
${(pastValidators * 100).toFixed(1)} % past the first validators; heap ${(heapGrowth / 2 ** 20).toFixed(1)} MB more after the last than after the first fifth`);
    if (pastValidators < 0.3) faults.push('fewer than 30 % got past the first validators');
    if (heapGrowth > 32 * 2 ** 20) faults.push('the heap grows');
    return faults;
  },
};

function told(statuses: ReadonlyMap<number, number>): string {
  const sorted = [...statuses].toSorted(([one], [other]) => one - other);
  return sorted.map(([status, count]) => `${status} × ${count}`).join(', ');
}

/** The built server in this process, so that its memory can be looked at. */
async function fuzzBuilt(folder: string, requests: number): Promise<FuzzFigures> {
  const built = new URL('../../dist/index.js', import.meta.url).href;
  const { createReactionsServer } = (await import(built)) as typeof Server;
  const adminPasswordFile = join(folder, 'admin-password');
  const { app, close } = await createReactionsServer({
    database: 'sqlite::memory:',
    adminPasswordFile,
    origins: [site],
    moderation: 'none',
    rateLimit: 'off',
    challenge: 'off',
  });
  try {
    const adminPassword = (await readFile(adminPasswordFile, 'utf8')).trim();
    return await fuzz({ app, adminPassword, seed, requests });
  } finally {
    await close();
  }
}

const proof = proofs[process.argv[2] ?? ''];
if (!proof) throw new Error(`Name one of ${Object.keys(proofs).join(', ')}.`);
const faults = await proof();
for (const fault of faults.slice(0, 20)) console.log(`✗ ${fault}`);
console.log(faults.length === 0 ? '✓ kept' : `✗ ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
