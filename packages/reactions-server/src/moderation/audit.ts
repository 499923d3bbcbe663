import { createHash } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../storage/database.js';
import type { AuditTable, Schema } from '../storage/schema.js';

/** Where an act came from. */
export type Moderator = 'api' | 'command';

/** Who acts, and when in milliseconds UTC. */
export interface Acting {
  moderator: Moderator;
  now: number;
}

interface Act extends Acting {
  act: string;
  /** Id of a reaction, or a thread by its key. */
  target: string;
  /** What has to be known to take it back. */
  earlier?: Readonly<Record<string, unknown>>;
}

export interface AuditEntry {
  number: number;
  at: string;
  moderator: Moderator;
  act: string;
  target: string;
}

/**
 * Adds an act to the trail, in the transaction that does it. Each entry holds a hash over itself and the one before, so
 * that none can be changed or taken out unseen.
 */
export async function recordAct(
  transaction: Transaction<Schema>,
  { act, target, moderator, now, earlier = {} }: Act,
): Promise<void> {
  const last = await transaction
    .selectFrom('audit')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const entry = {
    number: (last?.number ?? 0) + 1,
    made_at: now,
    moderator,
    act,
    target,
    earlier: JSON.stringify(earlier),
  };
  // Of two who would take the same number, one begins anew.
  await transaction
    .insertInto('audit')
    .values({ ...entry, hash: sealOf(entry, last?.hash ?? '') })
    .execute();
}

/** What moderators did, newest first. */
export async function listActs(
  database: Database,
  { limit = 100 }: { limit?: number } = {},
): Promise<AuditEntry[]> {
  const rows = await database
    .selectFrom('audit')
    .select(['number', 'made_at', 'moderator', 'act', 'target'])
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ made_at, ...row }) => ({ ...row, at: new Date(made_at).toISOString() }));
}

/** The number of the first entry that is not as it was written, or null where the whole trail is. */
export function brokenEntry(inOrder: Iterable<Selectable<AuditTable>>): number | null {
  let last = { number: 0, hash: '' };
  for (const entry of inOrder) {
    if (entry.number !== last.number + 1 || entry.hash !== sealOf(entry, last.hash)) return last.number + 1;
    last = entry;
  }
  return null;
}

function sealOf(entry: Omit<Selectable<AuditTable>, 'hash'>, before: string): string {
  const { number, made_at, moderator, act, target, earlier } = entry;
  const words = JSON.stringify([before, number, made_at, moderator, act, target, earlier]);
  return createHash('sha256').update(words).digest('base64url');
}
