/** The longest that anybody waits, in milliseconds. */
const most = 120_000;

/** Fulfilled after this many milliseconds, give or take a quarter; sooner when the device is back online, or on a signal. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    // All readers of a server that went down would otherwise come back at once.
    const timer = setTimeout(end, Math.min(milliseconds, most) * (0.75 + Math.random() / 2));
    addEventListener('online', end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/** Whether the page is left, be it kept for the way back; it does not have to have been hidden for that. */
let isLeft = false;

/** Does the work once the page is to be seen; its signal says when the page is not any more, or when the given one does. */
export async function inSight(
  signal: AbortSignal,
  work: (sight: AbortSignal) => Promise<void>,
): Promise<void> {
  const sight = new AbortController();
  const stop = (): void => sight.abort();
  let appear = (): void => {};
  const look = ({ type }: Event): void => {
    if (type.startsWith('page')) isLeft = type === 'pagehide';
    if (isLeft || document.hidden) stop();
    else appear();
  };
  const moments = ['pagehide', 'pageshow', 'visibilitychange'] as const;
  // The last of them comes to the window as well.
  for (const moment of moments) addEventListener(moment, look);
  signal.addEventListener('abort', stop);
  try {
    if (isLeft || document.hidden)
      await new Promise<void>((resolve) => {
        appear = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    else if (!signal.aborted) await work(sight.signal);
  } finally {
    for (const moment of moments) removeEventListener(moment, look);
    signal.removeEventListener('abort', stop);
  }
}
