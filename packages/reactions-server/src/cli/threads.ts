import type { ThreadState } from '@meepraten/reactions-client/protocol';
import type { Database } from '../storage/database.js';
import { openDatabase } from '../storage/engine.js';
import { defaultSlug, ensureSite } from '../storage/sites.js';
import { listThreads } from '../threads/list.js';
import { CannotMerge, mergeThreads, partThread } from '../threads/merge.js';
import { addThread, UnknownThread } from '../threads/own-thread.js';
import { setThreadState } from '../threads/state.js';
import { byCommand } from './acting.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { printable } from './printable.js';
import type { Environment } from './run.js';

interface Action {
  run: (database: Database, siteId: string, words: readonly string[]) => Promise<void>;
  /** How many words it takes, at least and at most. */
  takes: readonly [least: number, most: number];
}

const actions: Readonly<Record<string, Action>> = {
  list: { run: list, takes: [0, 0] },
  add: { run: add, takes: [1, 2] },
  open: { run: into('open'), takes: [1, Infinity] },
  close: { run: into('closed'), takes: [1, Infinity] },
  readonly: { run: into('readonly'), takes: [1, Infinity] },
  hide: { run: into('hidden'), takes: [1, Infinity] },
  merge: { run: merge, takes: [2, 2] },
  part: { run: part, takes: [1, 1] },
};

/** Shows threads, makes, opens, closes and merges them; the server may go on running meanwhile. */
export async function threads(args: string[], environment: Environment): Promise<void> {
  const { database: address, words } = readDatabaseOption(args, environment);
  const [name = '', ...rest] = words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new UsageError(`threads takes ${Object.keys(actions).join(', ')}, see --help.`);
  const [least, most] = action.takes;
  if (rest.length < least || rest.length > most)
    throw new UsageError(`threads ${name} does not take ${rest.length} keys or addresses, see --help.`);
  const database = await openDatabase(address, { mustExist: true });
  try {
    const site = await ensureSite(database, { slug: defaultSlug, origins: [], now: Date.now() });
    await action.run(database, site.id, rest);
  } catch (cause) {
    const foreseen = cause instanceof UnknownThread || cause instanceof CannotMerge;
    throw foreseen ? new Failure(cause.message, { cause }) : cause;
  } finally {
    await database.destroy();
  }
}

async function list(database: Database): Promise<void> {
  const lines = (await listThreads(database)).map(({ key, state, count, url, mergedInto }) => {
    const what = mergedInto === null ? `${count} published, ${state}` : `another name of ${mergedInto}`;
    return printable([key, what, ...(url === null ? [] : [url])].join('  '));
  });
  console.log(lines.length > 0 ? lines.join('\n') : 'There are no threads yet.');
}

async function add(database: Database, siteId: string, [key = '', url]: readonly string[]): Promise<void> {
  if (url !== undefined && !/^https?:/.test(URL.parse(url)?.protocol ?? ''))
    throw new UsageError(`"${url}" is no address of a page, such as https://example.org/page.`);
  const thread = await addThread(database, { siteId, key, url: url ?? null, now: Date.now() });
  console.log(`${key} is ${thread.state}.`);
}

function into(state: ThreadState): Action['run'] {
  return async (database, siteId, keys) => {
    for (const key of keys) {
      await setThreadState(database, { siteId, key }, state, byCommand());
      console.log(`${key} is ${state}.`);
    }
  };
}

async function merge(database: Database, siteId: string, [from = '', to = '']: readonly string[]) {
  const { moved, into } = await mergeThreads(database, { siteId, from, into: to }, byCommand());
  console.log(`${from} is another name of ${into} now: ${moved} with their answers moved.`);
}

async function part(database: Database, siteId: string, [key = '']: readonly string[]): Promise<void> {
  const { moved, into } = await partThread(database, { siteId, key }, byCommand());
  console.log(`${key} stands by itself again: ${moved} with their answers went back from ${into}.`);
}
