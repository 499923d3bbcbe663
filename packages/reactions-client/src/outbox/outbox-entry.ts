import type { DraftPlace } from '../drafts/draft-store.js';
import type { ReactionRequest } from '../protocol/draft.js';

/** A reaction that its reader has sent and no service has answered for yet, with all that any page needs to send it. */
export interface OutboxEntry {
  /** Where its draft is kept. */
  place: DraftPlace;
  /** The server's whole address: the page that sends may be another than the one it was written on. */
  server: string;
  /** Idempotency key of the draft. */
  key: string;
  /** What the reader asked to send. */
  request: ReactionRequest;
  /** A request under this key that may have been stored: it goes first. */
  sent: ReactionRequest | null;
  /** When the reader sent it, in milliseconds since 1970. */
  writtenAt: number;
  /** Not to be tried before this moment. */
  notBefore: number;
}

const format = 1;

export function serializeEntry(entry: OutboxEntry): string {
  return JSON.stringify({ format, ...entry });
}

/** The entry in a stored text, or null when the text is none of ours, of another format, or damaged. */
export function parseEntry(text: string | null): OutboxEntry | null {
  try {
    const { format: found, ...entry } = JSON.parse(text ?? '') as OutboxEntry & { format?: unknown };
    const words = [entry.key, entry.server, entry.place.thread, entry.request.body];
    const isWhole = words.every((word) => typeof word === 'string') && Number.isFinite(entry.writtenAt);
    return found === format && isWhole ? entry : null;
  } catch {
    return null;
  }
}
