import type { Transaction } from 'kysely';
import type { Schema } from './schema.js';

/**
 * Uses work up. False when somebody has used it before, in this process or another: they would both insert the
 * same key, and the second waits for the first.
 */
export async function spendWork(
  transaction: Transaction<Schema>,
  { signature, expiresAt }: { signature: string; expiresAt: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('pow_spent')
    .values({ signature, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('signature').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
