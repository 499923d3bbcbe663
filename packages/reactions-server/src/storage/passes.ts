import { sql } from 'kysely';
import type { Database } from './database.js';

/** How often one visitor has passed one gate in the window that is open for them. */
export interface Passes {
  count: number;
  /** When the window ends: milliseconds UTC. */
  endsAt: number;
}

interface Window {
  /** Which gate and which visitor. */
  mark: string;
  /** Milliseconds UTC. */
  now: number;
  /** When a window that is opened now ends. */
  end: number;
}

/** A window that ends later than one that is opened now is left from a clock that was wrong. */
function isOpen({ now, end }: Window) {
  return sql<boolean>`pass.ends_at > ${now} and pass.ends_at <= ${end}`;
}

/** Null where no window is open. */
export async function readPasses(database: Database, window: Window): Promise<Passes | null> {
  const row = await database
    .selectFrom('pass')
    .select(['count', 'ends_at as endsAt'])
    .where('mark', '=', window.mark)
    .where(isOpen(window))
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Counts one pass, in one statement: of two servers that count the same visitor, the second waits until the first has
 * committed.
 */
export function countPass(database: Database, window: Window): Promise<Passes> {
  const { mark, end } = window;
  return database
    .insertInto('pass')
    .values({ mark, count: 1, ends_at: end })
    .onConflict((conflict) =>
      conflict.column('mark').doUpdateSet({
        count: sql`case when ${isOpen(window)} then pass.count + 1 else 1 end`,
        ends_at: sql`case when ${isOpen(window)} then pass.ends_at else excluded.ends_at end`,
      }),
    )
    .returning(['count', 'ends_at as endsAt'])
    .executeTakeFirstOrThrow();
}
