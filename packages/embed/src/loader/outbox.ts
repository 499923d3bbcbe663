/**
 * Sends what readers wrote while there was no way to the server, wherever on the site they are now. A page with nothing
 * waiting fetches nothing for it.
 *
 * @throws where the device denies its storage: then nothing can be waiting
 */
export async function sendWaiting(): Promise<void> {
  if (/meepraten:outbox:/.test(String(Object.keys(localStorage))))
    (await import('@meepraten/reactions-client/outbox')).pageOutbox.start();
}
