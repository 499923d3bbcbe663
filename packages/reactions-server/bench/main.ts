// npm run bench:server [-- --size 1000 --size 100000 --seconds 3]: what the built server does on one processor, with databases of
// several sizes: pages, repeated pages and posts each second, beside what this machine's disk takes bare.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepResults } from '@meepraten/build-config/bench';
import { openDatabase } from '../src/storage/engine.js';
import { defaultSlug, ensureSite } from '../src/storage/sites.js';
import { startServer, type ServerProcess } from '../testing/proofs/server-process.js';
import { bareInsertRate } from './bare.js';
import { fillThread } from './fill.js';
import { ask, post, type Load } from './load.js';
import { ends, orders, pagesOf, pathOf, type Place } from './pages.js';
import { plotsOfServer, type MeasuredServer } from './server-plots.js';

/** What product.md asks of one processor with SQLite. */
const asked = { pages: 1500, unchanged: 6000, posts: 1100, p99: 50, startMs: 500, idleMb: 120, loadMb: 160 };

const inThread = 250;
const inLargeThread = 100_000;

/** Threads of the spread place that are asked for in turn. */
const askedThreads = 200;

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1000', '100000', '1000000'] },
    seconds: { type: 'string', default: '3' },
  },
});
const seconds = Number(values.seconds);
const sizes = values.size.map(Number);

/** One processor for the server, who asks has the other; and the memory that the recipes in `deploy` give Node. */
const asDeployed = ['taskset', '-c', '0', 'env', 'NODE_OPTIONS=--max-semi-space-size=4', 'MALLOC_ARENA_MAX=1'];

const warmUpSeconds = 2;

function print(what: string, load: Load, least: number): void {
  const misses = [
    ...(load.rate < least ? [`under ${least}`] : []),
    ...(load.p99 > asked.p99 ? [`p99 over ${asked.p99} ms`] : []),
  ];
  const cells = [load.rate.toFixed(0), `${load.p50} ms`, `${load.p99} ms`].map((cell) => cell.padStart(9));
  console.log(`${what.padEnd(44)}${cells.join('')}${misses.map((miss) => `  ${miss}`).join('')}`);
}

async function fill(file: string, size: number): Promise<Place[]> {
  const database = await openDatabase(`sqlite:${file}`);
  const { id: siteId } = await ensureSite(database, { slug: defaultSlug, origins: [], now: Date.now() });
  const large = size >= 2 * inLargeThread ? inLargeThread : Math.floor(size / 2);
  await fillThread(database, { siteId, key: '/groot', count: large, seed: 1 });
  const spread: string[] = [];
  for (let left = size - large; left > 0; left -= inThread) {
    const key = `/artikel-${spread.length}`;
    spread.push(key);
    await fillThread(database, { siteId, key, count: Math.min(inThread, left), seed: spread.length + 1 });
  }
  await database.destroy();
  return [
    { name: `${spread.length} threads`, keys: spread.slice(0, askedThreads) },
    { name: `one of ${large}`, keys: ['/groot'] },
  ];
}

/** Of the process, in MB: now, and at its most. */
async function memoryOf({ child }: ServerProcess): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}

async function bench(folder: string, size: number): Promise<MeasuredServer> {
  const file = join(folder, `${size}.db`);
  const places = await fill(file, size);
  const begun = performance.now();
  const server = await startServer({ file, under: asDeployed });
  const startMs = performance.now() - begun;
  const idle = await memoryOf(server);
  const { address } = server;
  console.log(
    `\n${size} reactions`.padEnd(45) + ['each s', 'p50', 'p99'].map((head) => head.padStart(9)).join(''),
  );
  const [{ keys: warming }] = places as [Place];
  await ask({ address, seconds: warmUpSeconds, paths: [pathOf({ thread: warming[0]! })] });
  const loads: MeasuredServer['loads'] = [];
  const note = (what: string, load: Load, least: number) => {
    print(what, load, least);
    loads.push({ name: what, rate: load.rate, p99: load.p99, least });
  };
  for (const place of places) {
    for (const order of orders)
      for (const end of ends) {
        const paths = await pagesOf(address, place, order, end);
        note(`${place.name}, ${order}, ${end} page`, await ask({ address, seconds, paths }), asked.pages);
      }
    const [key = ''] = place.keys;
    const paths = await pagesOf(address, place, 'oldest', 'first');
    const [path = ''] = paths;
    const answer = await fetch(address + path);
    await answer.text();
    const headers = { 'If-None-Match': answer.headers.get('ETag') ?? '' };
    const unchanged = await ask({ address, seconds, paths: [path], headers, status: 304 });
    note(`${place.name}, unchanged`, unchanged, asked.unchanged);
    const writing = post({ address, seconds: seconds + 1, key, writers: 1 });
    note(
      `${place.name}, oldest, first page, one writes`,
      await ask({ address, seconds, paths }),
      asked.pages,
    );
    await writing;
    note(`${place.name}, posts`, await post({ address, seconds, key }), asked.posts);
  }
  const { most } = await memoryOf(server);
  console.log(
    `started in ${startMs.toFixed(0)} ms; ${idle.now.toFixed(0)} MB idle, ${most.toFixed(0)} MB at most`,
  );
  server.child.kill('SIGTERM');
  await server.ended;
  return { size, loads, startMs, idleMb: idle.now, mostMb: most };
}

const folder = await mkdtemp(join(tmpdir(), 'meepraten-bench-'));
try {
  console.log(
    `This disk takes ${bareInsertRate(folder).toFixed(0)} bare rows each second, each a transaction of its own.`,
  );
  const measured: MeasuredServer[] = [];
  for (const size of sizes) measured.push(await bench(folder, size));
  keepResults('server', plotsOfServer(measured, asked));
} finally {
  await rm(folder, { recursive: true, force: true });
}
