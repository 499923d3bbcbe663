import { assertSuccess } from './answer-status.js';
import { isAnyText, isHtml, isJson, isXml, mediaType } from './media-type.js';
import { SourceError, unanswered } from './problems.js';
import type { RequestOptions } from './request.js';
import { defuse } from './sanitiser/defuse.js';

/** What came from an address, parsed as far as its type tells. */
export interface Answer {
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Media type, as `text/html`; empty where the server names none. */
  readonly type: string;
  /** The nodes of HTML and XML; null for anything else. No script of it runs and no picture of it loads. */
  readonly page: Document | null;
  /** Null where there is a page. */
  readonly text: string | null;
  /** The text as JSON; undefined where it is none. */
  readonly json: unknown;
}

export interface AnswerOptions extends RequestOptions {
  /** Reads the answer as this type, whatever the server says. */
  readAs?: 'text/html' | 'application/xml' | undefined;
}

const defaultTimeoutMs = 8000;

/**
 * Fetches an address. XMLHttpRequest is the one parser of fetched HTML and XML that is no sink of a string: it needs no
 * Trusted Types policy. Whether to parse is decided when the type of the answer is known, so one request does.
 */
export async function requestAnswer(
  url: string,
  { signal, timeoutMs = defaultTimeoutMs, mostBytes = Infinity, readAs }: AnswerOptions = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  const request = opened(url);
  request.timeout = timeoutMs;
  request.onreadystatechange = () => {
    if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED) return;
    if (readAs) request.overrideMimeType(readAs);
    if (readAs ?? isMarkup(typeOf(request))) request.responseType = 'document';
  };
  return new Promise<Answer>((resolve, reject) => {
    const abort = () => request.abort();
    // Firefox may tell of progress no sooner than at the end.
    request.onload = request.onprogress = ({ loaded, type }) => {
      if (loaded > mostBytes) {
        reject(new SourceError('invalid', `${url} is larger than ${mostBytes} bytes.`));
        request.abort();
      } else if (type === 'load') settle(() => answerOf(request, url), resolve, reject);
    };
    request.onerror = () => reject(unanswered(url));
    request.ontimeout = () => reject(new SourceError('timeout', `${url} took longer than ${timeoutMs} ms.`));
    request.onabort = () => reject(signal?.reason as Error);
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort, { once: true });
    request.send();
  });
}

function opened(url: string): XMLHttpRequest {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url);
  } catch (cause) {
    throw new SourceError('invalid', `${url} is not an address.`, { cause });
  }
  return request;
}

function answerOf(request: XMLHttpRequest, asked: string): Answer {
  assertSuccess(request.status, asked);
  const isText = request.responseType === '';
  const page = isText ? null : request.responseXML;
  const type = typeOf(request);
  // Firefox makes no document of an empty page, and no browser makes one of broken XML.
  if (!page && !isText)
    throw isHtml(type)
      ? new SourceError('empty', `There is nothing in ${asked}.`)
      : new SourceError('invalid', `${asked} does not hold well-formed XML.`);
  if (page) defuse(page);
  const text = isText ? request.responseText : null;
  return { url: request.responseURL || asked, type, page, text, json: parsed(text, type) };
}

function parsed(text: string | null, type: string): unknown {
  if (text === null || !(isJson(type) || (isAnyText(type) && /^\s*[[{]/.test(text)))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typeOf(request: XMLHttpRequest): string {
  return mediaType(request.getResponseHeader('content-type'));
}

function isMarkup(type: string): boolean {
  return isHtml(type) || isXml(type);
}

function settle<T>(act: () => T, resolve: (value: T) => void, reject: (reason: unknown) => void): void {
  try {
    resolve(act());
  } catch (reason) {
    reject(reason);
  }
}
