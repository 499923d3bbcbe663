import { isUuid } from './uuid.js';

/** A place in a list of reactions: what the list is sorted by, so that it holds while the list grows. */
export interface Cursor {
  rank: number;
  createdAt: number;
  id: string;
}

export function writeCursor({ rank, createdAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([rank, createdAt, id])).toString('base64url');
}

/** The place that a client hands back, or null when it is none of ours. */
export function readCursor(text: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [rank, createdAt, id] = parts as unknown[];
    if (
      !Number.isSafeInteger(rank) ||
      !Number.isSafeInteger(createdAt) ||
      typeof id !== 'string' ||
      !isUuid(id)
    )
      return null;
    return { rank: rank as number, createdAt: createdAt as number, id };
  } catch {
    return null;
  }
}
