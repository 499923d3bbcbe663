import { problemStatus, type Problem } from '@meepraten/reactions-client/protocol';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../log.js';
import { Refusal } from '../refusal.js';
import { noRoomRefusal } from './no-room.js';

/** A refusal as a problem document (RFC 9457). */
export function problemAnswer({ code, status, details }: Refusal): Response {
  const { detail, errors, retryAfter, challenge, current, yours } = details;
  const document: Problem = {
    type: 'about:blank',
    title: code.replaceAll('_', ' '),
    status,
    code,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    ...(challenge ? { challenge } : {}),
    ...(current ? { current, yours } : {}),
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (retryAfter) headers.set('Retry-After', String(retryAfter));
  if (status === problemStatus.unauthorized) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(document), { status, headers });
}

/**
 * Any error as the refusal it means to the outside. What nobody foresaw is told to the operator in full and to
 * the client as `unavailable`: a retry with the same key is safe.
 */
export function refusalFor(error: unknown, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException) {
    if (error.status === problemStatus.malformed)
      return new Refusal('malformed', { detail: 'The body cannot be read as its Content-Type says.' });
    if (error.status === problemStatus.not_json) return new Refusal('not_json');
  }
  log.error({ event: 'failure', err: error });
  return (
    noRoomRefusal(error) ??
    new Refusal('unavailable', { detail: 'Nothing was stored. Try again in a moment.' })
  );
}

export function answerError(log: Log) {
  return (error: Error): Response => problemAnswer(refusalFor(error, log));
}
