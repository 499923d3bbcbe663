/**
 * Sends what readers wrote while there was no way to the server, wherever on the site they are now. A page with nothing
 * waiting fetches nothing for it: not even the client's own way to do this, which the widgets share, and which would be
 * one more file before all others. It never fails, so nobody need wait for it.
 */
export const sendWaiting = (async () => {
  try {
    if (/meepraten:outbox/.test(Object.keys(localStorage).join()))
      (await import('@meepraten/reactions-client/outbox')).pageOutbox.start();
  } catch {
    // The device denies its storage, or the code did not come: tried again with a network, and by the next page.
  }
}) as () => void;
