import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../../refusal.js';

const largestBody = 64 * 1024;

/** Stops reading at 64 KiB, whatever the length that was announced. */
const limitWhileReading: MiddlewareHandler = bodyLimit({ maxSize: largestBody, onError: refuse });

/**
 * Lets in what has 64 KiB at most. Where the length is announced it is looked at alone, as Node reads no further than
 * that: to ask for the stream of a body makes a whole second request of it, which is a tenth of the work of a reaction.
 */
export const limitBody: MiddlewareHandler = async function limitBody(context, next) {
  const length = context.req.header('Content-Length');
  if (length === undefined || context.req.header('Transfer-Encoding') !== undefined)
    return limitWhileReading(context, next);
  if (!(Number(length) <= largestBody)) refuse();
  await next();
};

function refuse(): never {
  throw new Refusal('too_large', { detail: `A request may have ${largestBody} bytes.` });
}

/**
 * Takes JSON only. A page of another site cannot send that type without asking first, so this is also what
 * keeps forms of strangers out; a missing type is therefore refused as well.
 */
export const requireJson: MiddlewareHandler = async function requireJson({ req }, next) {
  const type = req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Refusal('not_json', { detail: 'Send the body as Content-Type: application/json.' });
  await next();
};
