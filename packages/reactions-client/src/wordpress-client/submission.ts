import type { Submission } from '../client.js';
import { createIdempotencyKey } from '../drafts/idempotency-key.js';
import type { ReactionRequest } from '../protocol/draft.js';
import type { Reaction } from '../protocol/reaction.js';
import { websiteUrl } from '../protocol/rules.js';
import type { WordPressComment } from './comment.js';
import { commentBody } from './comment-text.js';
import { fetchParser } from './markup.js';
import { reactionOf } from './reaction-of-comment.js';

// WordPress lets nobody without an account change what they wrote.
const edit = { token: '', until: '' };

/** Everybody sees it. */
export function published(reaction: Reaction): Submission {
  return { receipt: { reaction, edit }, status: 'published' };
}

/** It waits for approval, and WordPress shows it to nobody, so it is shown as it was typed. */
export function held(request: ReactionRequest, id: string): Submission {
  return { receipt: { reaction: reactionOfRequest(request, id), edit }, status: 'pending' };
}

/** It is stored and not to be seen, and WordPress tells neither why nor under which number. */
export function unexplained(request: ReactionRequest): Submission {
  return { ...held(request, createIdempotencyKey()), isUnexplained: true };
}

export async function reactionOfComment(comment: WordPressComment): Promise<Reaction> {
  const parent = comment.parent || null;
  const place = { comment, parent, depth: parent === null ? 0 : 1, replyCount: 0 };
  return reactionOf(place, { parse: await fetchParser(), authorOfPost: 0 });
}

function reactionOfRequest(request: ReactionRequest, id: string): Reaction {
  const { body, name, website = '' } = request;
  const parentId = request.parentId ?? null;
  return {
    id,
    parentId,
    depth: parentId === null ? 0 : 1,
    seq: 0,
    rev: 1,
    author: { name: name.trim(), website: websiteUrl(website), kind: 'visitor' },
    body: commentBody(body),
    lang: null,
    status: 'pending',
    createdAt: new Date().toISOString(),
    editedAt: null,
    replyCount: 0,
    emotes: {},
  };
}
