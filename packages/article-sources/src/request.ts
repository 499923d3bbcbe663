import { assertSuccess } from './answer-status.js';
import { SourceError, unanswered } from './problems.js';

export interface RequestOptions {
  /** Ends the request; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the request counts as failed, the body included. */
  timeoutMs?: number | undefined;
}

const defaultTimeoutMs = 8000;

/**
 * Fetches a page as nodes. XMLHttpRequest is the one parser of fetched HTML that is no sink of a string: it needs
 * no Trusted Types policy, and the document it makes runs no script and loads no picture.
 */
export async function requestDocument(
  url: string,
  { signal, timeoutMs = defaultTimeoutMs }: RequestOptions = {},
): Promise<Document> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = withResolvers<Document>();
  const request = new XMLHttpRequest();
  const abort = () => request.abort();
  request.onload = () => settle(() => documentOf(request, url), resolve, reject);
  request.onerror = () => reject(unanswered(url));
  request.ontimeout = () => reject(new SourceError('timeout', `${url} took longer than ${timeoutMs} ms.`));
  request.onabort = () => reject(signal?.reason);
  request.onloadend = () => signal?.removeEventListener('abort', abort);
  try {
    request.open('GET', url);
  } catch (cause) {
    throw new SourceError('invalid', `${url} is not an address.`, { cause });
  }
  request.responseType = 'document';
  request.timeout = timeoutMs;
  signal?.addEventListener('abort', abort, { once: true });
  request.send();
  return promise;
}

/** Fetches JSON; `url` is where it came from after redirects, `value` is not yet checked. */
export async function requestJson(
  url: string,
  { signal, timeoutMs = defaultTimeoutMs }: RequestOptions = {},
): Promise<{ url: string; value: unknown }> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const address = addressOf(url);
    const response = await fetch(address, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    assertSuccess(response.status, url);
    const isJson = /\bjson\b/i.test(response.headers.get('content-type') ?? '');
    return { url: response.url || address, value: parseJson(await response.text(), url, isJson) };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof SourceError) throw cause;
    if (timeout.aborted)
      throw new SourceError('timeout', `${url} took longer than ${timeoutMs} ms.`, { cause });
    throw unanswered(url, cause);
  }
}

function addressOf(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch (cause) {
    throw new SourceError('invalid', `${url} is not an address.`, { cause });
  }
}

/** Broken JSON is a fault of the feed; text that never claimed to be JSON is a wrong address. */
function parseJson(text: string, url: string, isJson: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(isJson ? 'invalid' : 'wrong-type', `${url} does not hold JSON.`, { cause });
  }
}

function documentOf(request: XMLHttpRequest, url: string): Document {
  assertSuccess(request.status, url);
  const page = request.responseXML;
  if (page && /html/i.test(page.contentType)) return page;
  // Of an empty page, Firefox makes no document.
  if (!page && /html/i.test(request.getResponseHeader('content-type') ?? ''))
    throw new SourceError('empty', `There is nothing in ${url}.`);
  throw new SourceError('wrong-type', `${url} is not an HTML page.`);
}

function settle<T>(act: () => T, resolve: (value: T) => void, reject: (reason: unknown) => void): void {
  try {
    resolve(act());
  } catch (reason) {
    reject(reason);
  }
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
