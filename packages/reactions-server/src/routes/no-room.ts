import { Refusal } from '../refusal.js';

// https://sqlite.org/rescode.html, what the system says of a full or read-only disk, and in Postgres a full disk, one that
// fails, and a copy that is only read.
const noRoom = /^(?:SQLITE_(?:FULL|READONLY|IOERR)|ENOSPC|EROFS|EDQUOT|53100$|58030$|25006$)/;

/** Seconds. Somebody has to make room first. */
const retryAfter = 60;

/** What a full, broken or read-only disk means to who sends something, or null for any other error. */
export function noRoomRefusal(error: unknown): Refusal | null {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string' || !noRoom.test(code)) return null;
  return new Refusal('unavailable', {
    retryAfter,
    detail: 'The server cannot store anything at the moment, and nothing was stored. Reading goes on.',
  });
}
