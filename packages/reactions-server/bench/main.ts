// npm run bench:server [-- --database postgres --size 1000 --size 100000 --seconds 3]: what the built server does on one processor,
// with databases of several sizes: pages, repeated pages and posts each second, beside what this machine's disk takes bare.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepResults } from '@meepraten/build-config/bench';
import { openDatabase } from '../src/storage/engine.js';
import { defaultSlug, ensureSite } from '../src/storage/sites.js';
import { startServer, type ServerProcess } from '../testing/proofs/server-process.js';
import { engineNames, startEngine, type MeasuredEngine } from './engines.js';
import { fillThread } from './fill.js';
import { ask, post, type Load } from './load.js';
import { ends, orders, pagesOf, pathOf, reactionsOn, type Place } from './pages.js';
import { plotsOfServer, type MeasuredServer } from './server-plots.js';

/** What is asked of one processor with SQLite; Postgres, which waits for another process each time, is held against it too. */
const asked = { pages: 1500, unchanged: 6000, posts: 1100, p99: 50, startMs: 500, idleMb: 120, loadMb: 160 };

const inThread = 250;
const inLargeThread = 100_000;

/** Threads of the spread place that are asked for in turn. */
const askedThreads = 200;

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite' },
    size: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '3' },
  },
});
const seconds = Number(values.seconds);
const engineName = engineNames.find((name) => name === values.database);
if (!engineName) throw new Error(`--database takes ${engineNames.join(' or ')}.`);

/** One processor for the server, who asks has the other, with Postgres; and the memory that the recipes in `deploy` give Node. */
const asDeployed = [
  'taskset',
  '-c',
  '0',
  'env',
  'NODE_OPTIONS=--max-semi-space-size=4',
  'MALLOC_ARENA_MAX=1',
];

const warmUpSeconds = 2;

const columns = (...cells: string[]) => cells.map((cell) => cell.padStart(9)).join('');

/** @param reactions on the page that is asked for */
function print(what: string, load: Load, least: number, reactions: number | '' = ''): void {
  const misses = [
    ...(load.rate < least ? [`under ${least}`] : []),
    ...(load.p99 > asked.p99 ? [`p99 over ${asked.p99} ms`] : []),
  ];
  const cells = columns(String(reactions), load.rate.toFixed(0), `${load.p50} ms`, `${load.p99} ms`);
  console.log(`${what.padEnd(44)}${cells}${misses.map((miss) => `  ${miss}`).join('')}`);
}

async function fill(
  address: string,
  { size, settle }: { size: number; settle: MeasuredEngine['settle'] },
): Promise<Place[]> {
  const database = await openDatabase(address);
  const { id: siteId } = await ensureSite(database, { slug: defaultSlug, origins: [], now: Date.now() });
  const large = size >= 2 * inLargeThread ? inLargeThread : Math.floor(size / 2);
  await fillThread(database, { siteId, key: '/groot', count: large, seed: 1 });
  const spread: string[] = [];
  for (let left = size - large; left > 0; left -= inThread) {
    const key = `/artikel-${spread.length}`;
    spread.push(key);
    await fillThread(database, { siteId, key, count: Math.min(inThread, left), seed: spread.length + 1 });
  }
  await settle(database);
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

async function bench(
  { create, settle }: MeasuredEngine,
  { folder, size }: { folder: string; size: number },
): Promise<MeasuredServer> {
  const database = await create(`of_${size}`);
  const places = await fill(database, { size, settle });
  const secrets = ['key', 'admin-password'].flatMap((name) => [
    `--${name}-file`,
    join(folder, `${size}.${name}`),
  ]);
  const begun = performance.now();
  const server = await startServer({ database, args: secrets, under: asDeployed });
  const startMs = performance.now() - begun;
  const idle = await memoryOf(server);
  const { address } = server;
  console.log(`\n${size} reactions`.padEnd(45) + columns('reactions', 'each s', 'p50', 'p99'));
  const [{ keys: warming }] = places as [Place];
  await ask({ address, seconds: warmUpSeconds, paths: [pathOf({ thread: warming[0]! })] });
  const loads: MeasuredServer['loads'] = [];
  const note = (what: string, load: Load, least: number, reactions?: number) => {
    print(what, load, least, reactions);
    loads.push({ name: what, rate: load.rate, p99: load.p99, least });
  };
  for (const place of places) {
    for (const order of orders)
      for (const end of ends) {
        const paths = await pagesOf(address, place, order, end);
        const load = await ask({ address, seconds, paths });
        note(
          `${place.name}, ${order}, ${end} page`,
          load,
          asked.pages,
          await reactionsOn(address + paths[0]),
        );
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
const engine = await startEngine[engineName](folder);
try {
  console.log(
    `${engineName} takes ${engine.bare.toFixed(0)} bare rows each second here, each a transaction of its own.`,
  );
  const sizes = values.size?.map(Number) ?? engine.sizes;
  const measured: MeasuredServer[] = [];
  for (const size of sizes) measured.push(await bench(engine, { folder, size }));
  keepResults(engine.results, plotsOfServer(measured, asked));
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
