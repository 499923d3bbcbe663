/**
 * Sends what waits in the outbox, if anything does: only then is its code fetched. For every page of a site whose readers
 * may have written something while there was no way to the server.
 */
export async function sendWaiting(): Promise<void> {
  try {
    if (!Object.keys(localStorage).some((name) => name.startsWith('meepraten:outbox:'))) return;
  } catch {
    // The device denies its storage: then nothing can be waiting.
    return;
  }
  try {
    const { pageOutbox } = await import('./index.js');
    pageOutbox.start();
  } catch {
    // The code did not come. A page that was opened without a network may have one later on.
    addEventListener('online', () => void sendWaiting(), { once: true });
  }
}
