import { ReactionsError } from '../reactions-error.js';

/** A reaction as the REST interface of WordPress gives it, as far as we read it. */
export interface WordPressComment {
  id: number;
  /** 0 for a root. */
  parent: number;
  /** Id of an account, or 0. */
  author: number;
  /** With entities, or without. */
  authorName: string;
  authorUrl: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** Markup that plugins may have changed. */
  markup: string;
  isApproved: boolean;
}

/** The parts of the answer that are read; the rest is not sent. */
export const commentFields = 'id,parent,author,author_name,author_url,date_gmt,content,status';

/** @throws {ReactionsError} where the answer is no list */
export function readComments(json: unknown): WordPressComment[] {
  if (!Array.isArray(json)) throw new ReactionsError('wrong-type', 'WordPress sent no list of reactions.');
  return json.flatMap((entry) => readComment(entry) ?? []);
}

/** Null where it is none: plugins leave holes, and other things than reactions. */
export function readComment(entry: unknown): WordPressComment | null {
  const found = (entry ?? {}) as Record<string, unknown>;
  const id = Number(found['id']);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const { rendered } = (found['content'] ?? {}) as { rendered?: unknown };
  return {
    id,
    parent: Number(found['parent']) || 0,
    author: Number(found['author']) || 0,
    authorName: text(found['author_name']),
    authorUrl: text(found['author_url']),
    // In UTC, and it does not say so.
    createdAt: text(found['date_gmt']).replace(/\d$/, '$&Z'),
    markup: text(rendered),
    isApproved: found['status'] === undefined || found['status'] === 'approved',
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
