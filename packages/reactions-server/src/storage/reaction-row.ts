import type { BodyNode, OwnReaction, Reaction } from '@meepraten/reactions-client/protocol';
import type { Selectable } from 'kysely';
import type { ReactionTable } from './schema.js';

/** The columns that everyone may see; nothing of a contact is among them. */
export const publicColumns = [
  'id',
  'parent_id',
  'depth',
  'seq',
  'rev',
  'status',
  'author_name',
  'author_website',
  'author_kind',
  'lang',
  'body',
  'reply_count',
  'emotes',
  'created_at',
  'edited_at',
] as const;

export type PublicRow = Pick<Selectable<ReactionTable>, (typeof publicColumns)[number]>;

export function toReaction(row: PublicRow): Reaction {
  return {
    ...outsideOf(row),
    body: JSON.parse(row.body) as BodyNode[],
    emotes: JSON.parse(row.emotes) as Record<string, number>,
  };
}

/** All but what is stored as JSON. */
function outsideOf(row: PublicRow): Omit<Reaction, 'body' | 'emotes'> {
  return {
    id: row.id,
    parentId: row.parent_id,
    depth: row.depth,
    seq: row.seq,
    rev: row.rev,
    author: { name: row.author_name, website: row.author_website, kind: row.author_kind },
    lang: row.lang,
    status: row.status,
    createdAt: new Date(row.created_at).toISOString(),
    editedAt: row.edited_at === null ? null : new Date(row.edited_at).toISOString(),
    replyCount: row.reply_count,
  };
}

/** A reaction as the list shows it: of what is not published, only that something was there. */
export function toListed(row: PublicRow): Reaction {
  const reaction = toReaction(row);
  return row.status === 'published' ? reaction : { ...reaction, ...emptyPlace };
}

/** `toListed` as JSON: a tree that is stored as such need not be read to be written again. */
export function listedText(row: PublicRow): string {
  if (row.status !== 'published') return JSON.stringify(toListed(row));
  return `${JSON.stringify(outsideOf(row)).slice(0, -1)},"body":${row.body},"emotes":${row.emotes}}`;
}

const emptyPlace = {
  author: { name: '', website: null, kind: 'visitor' },
  body: [],
  lang: null,
  status: 'deleted',
  editedAt: null,
  emotes: {},
} satisfies Partial<Reaction>;

export function toOwnReaction(row: PublicRow & Pick<ReactionTable, 'source' | 'reasons'>): OwnReaction {
  return { ...toReaction(row), source: row.source, reasons: JSON.parse(row.reasons) as string[] };
}
