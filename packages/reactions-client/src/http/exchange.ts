import type { AskedWork } from '../client.js';
import { ReactionsError } from '../reactions-error.js';

export interface HttpRequest {
  url: URL;
  init?: RequestInit;
  signal?: AbortSignal | undefined;
  work?: AskedWork | undefined;
  /** Milliseconds. */
  timeout: number;
  fetch: typeof globalThis.fetch;
}

/**
 * One request with an end to its patience, and what `read` makes of its answer.
 * @throws {ReactionsError} for every failure but an abort by the caller, whose reason is thrown as it is
 */
export async function exchange<Answer>(
  { url, init, signal, timeout, fetch }: HttpRequest,
  read: (response: Response, text: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  // By hand: in WebKit, `AbortSignal.any` never hears of an `AbortSignal.timeout` that nothing else holds.
  const ending = new AbortController();
  const end = () => ending.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, timeout);
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  const wasOffline = isOffline();
  try {
    const response = await fetch(url, {
      ...init,
      // Rights travel in headers: with no cookie sent there is nothing another site could borrow.
      credentials: 'omit',
      signal: ending.signal,
    });
    return await read(response, await response.text());
  } catch (cause) {
    if (cause instanceof ReactionsError) throw cause;
    signal?.throwIfAborted();
    throw silence(url, { cause, wasOffline, isLate });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** The JSON in a text; a broken one counts as none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * No answer came. A browser does not tell a server that is down from an answer that CORS or the page's policy
 * keeps from us: both are `blocked`. What began without a network never left the device.
 */
function silence(
  url: URL,
  { cause, wasOffline, isLate }: { cause: unknown; wasOffline: boolean; isLate: boolean },
): ReactionsError {
  const code = isLate ? 'timeout' : isOffline() ? 'offline' : 'blocked';
  const maybeStored = code !== 'offline' || !wasOffline;
  return new ReactionsError(code, `No answer from ${url}.`, { cause, maybeStored });
}

function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
