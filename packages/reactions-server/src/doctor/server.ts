import { sql } from 'kysely';
import {
  aboutAudit,
  aboutWrongCount,
  compareVersion,
  contentOf,
  wrongCounts,
  type Inspection,
} from '../backup/inspect.js';
import type { Database } from '../storage/database.js';
import type { Engine } from '../storage/engine.js';
import {
  aboutVersion,
  examineClock,
  examineKey,
  examinePassword,
  ill,
  well,
  type Finding,
  type Place as FilePlace,
} from './checks.js';

type Place = Omit<FilePlace, 'database'> & { engine: Engine };

/** Looks at everything that a server on a database of another machine needs; changes nothing. */
export async function examineServer({ engine, ...place }: Place): Promise<Finding[]> {
  return [...(await examineDatabase(engine, place.keyFile)), examinePassword(place), examineClock(place.now)];
}

async function examineDatabase(engine: Engine, keyFile: string): Promise<Finding[]> {
  let database: Database;
  try {
    database = await engine.open({ mustExist: true, asItIs: true });
  } catch (error) {
    return [ill('database', (error as Error).message)];
  }
  try {
    return await examineTables(database, { name: engine.name, keyFile });
  } catch (error) {
    return [ill('database', `${engine.name} cannot be read: ${(error as Error).message}`)];
  } finally {
    await database.destroy();
  }
}

async function examineTables(
  database: Database,
  { name, keyFile }: { name: string; keyFile: string },
): Promise<Finding[]> {
  const made = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const { faults, pending } = compareVersion(made.rows.map((row) => row.name));
  const keys = await database.selectFrom('encryption_key').select('id').execute();
  const wrong = [...faults, ...(await oddities(database, { pending }))];
  return [
    wrong.length > 0
      ? ill('database', `${wrong.join(' ')} Make a copy with pg_dump before anything else.`)
      : well('database', `${name} answers: ${await content(database)}`),
    aboutVersion({ pending }),
    await examineWriting(database),
    examineKey(
      keyFile,
      keys.map(({ id }) => id),
    ),
  ];
}

async function oddities(database: Database, { pending }: Pick<Inspection, 'pending'>): Promise<string[]> {
  const { rows } = await sql.raw<{ key: string }>(wrongCounts).execute(database);
  const wrong = rows.map(({ key }) => aboutWrongCount(key));
  if (pending.includes('0070-audit')) return wrong;
  const trail = await database.selectFrom('audit').selectAll().orderBy('number').execute();
  return [...wrong, ...aboutAudit(trail)];
}

async function content(database: Database): Promise<string> {
  const count = async (table: 'thread' | 'reaction') =>
    Number(
      (
        await database
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    );
  return contentOf({ reactions: await count('reaction'), threads: await count('thread') });
}

/** Whether what is written stays written. */
async function examineWriting(database: Database): Promise<Finding> {
  const { rows } = await sql<{ fsync: string; read_only: string }>`select
    current_setting('fsync') as fsync,
    current_setting('transaction_read_only') as read_only`.execute(database);
  const { fsync, read_only } = rows[0]!;
  if (read_only === 'on') return ill('writing', 'it is a copy that can only be read: name the first one.');
  return fsync === 'off'
    ? ill('writing', 'a power cut loses what was stored: set fsync to on.')
    : well('writing', 'what is stored is on disk');
}
