/**
 * Sends what waits in the outbox, if anything does: only then is its code fetched. For every page of a site whose readers
 * may have written something while there was no way to the server.
 */
export async function sendWaiting(): Promise<void> {
  try {
    // In one text: this code goes with every page, and what is kept beside drafts is a handful of names.
    if (/meepraten:outbox:/.test(String(Object.keys(localStorage))))
      (await import('./index.js')).pageOutbox.start();
  } catch {
    // The device denies its storage, or the code did not come: the next page tries again.
  }
}
