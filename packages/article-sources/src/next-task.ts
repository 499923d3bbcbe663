type WithScheduler = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page draw and answer before the next slice of long work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield?.() ?? messageToSelf();
}

/** Without `scheduler`: a message comes as a task of its own at once, where timers are held back. */
function messageToSelf(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
