import { ReactionsError } from '../reactions-error.js';

export interface JsonRequest {
  url: URL;
  init?: RequestInit;
  signal?: AbortSignal | undefined;
  /** Milliseconds. */
  timeout: number;
  fetch: typeof globalThis.fetch;
}

export interface JsonAnswer {
  status: number;
  /** Undefined where there is nothing to say: 204. */
  json: unknown;
}

/**
 * One request with an end to its patience, and its JSON answer.
 * @throws {ReactionsError} for every failure but an abort by the caller, whose reason is thrown as it is
 */
export async function requestJson(request: JsonRequest): Promise<JsonAnswer> {
  const { url, init, signal, timeout, fetch } = request;
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
    const json = await jsonOf(response);
    if (!response.ok) {
      // Fetched when needed: most answers are the ones hoped for.
      const { retried } = await import('./problem-failure.js');
      return await retried(request, response, json, requestJson);
    }
    if (json === undefined && response.status !== 204)
      throw new ReactionsError('wrong-type', `${url} sent no JSON.`, { maybeStored: true });
    return { status: response.status, json };
  } catch (cause) {
    if (cause instanceof ReactionsError) throw cause;
    signal?.throwIfAborted();
    throw silence(url, { cause, wasOffline, isLate });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** A broken body counts as none; a connection that breaks on the way does not. */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
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
  if (isLate) return new ReactionsError('timeout', `${url} is too slow.`, { cause, maybeStored: true });
  if (isOffline()) return new ReactionsError('offline', 'No network.', { cause, maybeStored: !wasOffline });
  return new ReactionsError('blocked', `${url} is out of reach.`, { cause, maybeStored: true });
}

function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
