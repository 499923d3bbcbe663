import { Lease } from './lease.js';

const name = 'meepraten:outbox';

/**
 * Does the work unless another tab of the site is at it; gives whether it was done.
 *
 * @param work Asks before each step whether it may go on: a tab that the browser froze for long may have lost its turn.
 */
export async function inOneTab(work: (mayGoOn: () => boolean) => Promise<void>): Promise<boolean> {
  // Pages on plain http have no locks.
  const { locks } = globalThis.navigator as { locks?: LockManager };
  if (!locks) return withLease(work);
  return locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work(() => true);
    return lock !== null;
  });
}

async function withLease(work: (mayGoOn: () => boolean) => Promise<void>): Promise<boolean> {
  const lease = new Lease(`${name}-lease`);
  if (!(await lease.take())) return false;
  try {
    await work(() => lease.renew());
  } finally {
    lease.release();
  }
  return true;
}
