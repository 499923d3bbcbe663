/**
 * Does the work where no other tab of the site does it for this server; gives what came of it, null where one does. Pages
 * on plain http have no locks: there each does its own.
 */
export async function asLeader<Outcome>(
  server: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | null> {
  const { locks } = globalThis.navigator as { locks?: LockManager };
  if (!locks) return work();
  return locks.request(`meepraten:live:${server}`, { ifAvailable: true }, (lock) => (lock ? work() : null));
}
