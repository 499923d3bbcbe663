import { createSecretKey } from 'node:crypto';
import { hmac } from '../crypto/keyring.js';
import type { Pass } from '../moderation/rate-gate.js';
import { Refusal } from '../refusal.js';
import type { Database } from '../storage/database.js';

/** A reader's device and the published reaction that it may do something about. */
export interface ActRight {
  reactionId: string;
  threadId: string;
  /** Only this is stored of the token: it tells one device of one site from another, and no more. */
  actor: string;
}

/** That, and what counts it. */
export interface Act extends ActRight {
  pass: Pass;
}

// 128 random bits, in hexadecimal or base64url.
const tokenShape = /^Actor +([\w+/=-]{22,64})$/i;

/**
 * Who does what an `Authorization: Actor TOKEN` header asks, and to which reaction.
 * @throws {Refusal} `unauthorized` without a token; `not_found` for what is not published; `thread_closed`
 */
export async function requireAct(
  database: Database,
  { id, authorization }: { id: string; authorization: string | undefined },
): Promise<ActRight> {
  const token = tokenShape.exec(authorization ?? '')?.[1];
  if (token === undefined)
    throw new Refusal('unauthorized', {
      detail: 'Send Authorization: Actor TOKEN, 128 random bits that the device made and keeps.',
    });
  const row = await database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .select(['reaction.thread_id', 'thread.site_id', 'thread.state'])
    .where('reaction.id', '=', id)
    .where('reaction.status', '=', 'published')
    .executeTakeFirst();
  if (!row || row.state === 'hidden') throw unknownReaction();
  if (row.state === 'readonly')
    throw new Refusal('thread_closed', { detail: 'This thread can only be read.' });
  return { reactionId: id, threadId: row.thread_id, actor: actorOf(token, row.site_id) };
}

export function unknownReaction(): Refusal {
  return new Refusal('not_found', { detail: 'There is no such reaction.' });
}

/** By the token alone, which nobody can guess: so it stays the same whatever becomes of the server's own keys. */
function actorOf(token: string, siteId: string): string {
  return hmac(createSecretKey(token, 'utf8'), 'actor', siteId);
}
