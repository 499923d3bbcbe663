import type { ListQuery } from '../client.js';
import { pageSize } from '../protocol/reaction.js';
import type { WordPressComment } from './comment.js';
import type { CommentTree } from './comment-tree.js';

/** A reaction in its place. */
export interface PlacedComment {
  comment: WordPressComment;
  parent: number | null;
  /** 0 for a root. */
  depth: number;
  /** Direct answers. */
  replyCount: number;
}

export interface CommentPage {
  items: PlacedComment[];
  next: string | null;
  previous: string | null;
}

/**
 * The page of a thread that a query asks for: roots, or the answers to one reaction, each with what comes under it. A
 * cursor is the id of the root beside it.
 */
export function pageOf(tree: CommentTree, query: ListQuery): CommentPage {
  const top = query.parent === undefined ? null : Number(query.parent);
  const inTime = tree.answersTo(top);
  const heads = top === null && query.order === 'newest' ? inTime.toReversed() : inTime;
  const wanted = Number(query.around);
  const holder = tree.headOver(wanted, top);
  const [start, end] = rangeOf(
    heads.map(({ id }) => id),
    { ...query, holder },
  );
  const shown = heads.slice(start, end);
  return {
    items: shown.flatMap((head) => branchOf(tree, head, head.id === holder ? wanted : null)),
    next: end < heads.length ? String(shown.at(-1)?.id) : null,
    previous: start > 0 ? String(shown[0]?.id) : null,
  };
}

function rangeOf(
  ids: readonly number[],
  { limit = pageSize.standard, after, before, holder }: ListQuery & { holder: number },
): [start: number, end: number] {
  const size = Math.min(Math.max(1, limit), pageSize.most);
  if (before !== undefined) {
    const end = Math.max(0, ids.indexOf(Number(before)));
    return [Math.max(0, end - size), end];
  }
  const place = Math.max(0, ids.indexOf(holder));
  const start = after === undefined ? place - (place % size) : ids.indexOf(Number(after)) + 1;
  return [start, start + size];
}

/** A reaction and the first of what comes under it, in reading order; as far as `wanted`, where one of them is. */
function branchOf(tree: CommentTree, head: WordPressComment, wanted: number | null): PlacedComment[] {
  const found: PlacedComment[] = [];
  const waiting = [{ comment: head, depth: tree.depthOf(head.id) }];
  let isComplete = wanted === null;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isComplete && found.length > pageSize.descendants) break;
    const { comment, depth } = next;
    const answers = tree.answersTo(comment.id);
    found.push({ comment, depth, parent: tree.parentOf(comment.id), replyCount: answers.length });
    isComplete ||= comment.id === wanted;
    for (const answer of answers.toReversed()) waiting.push({ comment: answer, depth: depth + 1 });
  }
  return found;
}
