import type { HtmlParser } from '@meepraten/article-sources';
import { readBody } from '../body/read-body.js';
import type { Reaction } from '../protocol/reaction.js';
import { websiteUrl } from '../protocol/rules.js';
import type { PlacedComment } from './comment-page.js';
import { readAttributes, textOfName } from './markup.js';

export interface ReactionContext {
  parse: HtmlParser;
  /** Id of the account that wrote the post. */
  authorOfPost: number;
}

/** A reaction of WordPress as one of ours. */
export function reactionOf(
  { comment, parent, depth, replyCount }: PlacedComment,
  { parse, authorOfPost }: ReactionContext,
): Reaction {
  const { id, author, authorName, authorUrl, createdAt, markup, isApproved } = comment;
  return {
    id: String(id),
    parentId: parent === null ? null : String(parent),
    depth,
    seq: 0,
    rev: 1,
    author: {
      name: textOfName(authorName, parse),
      website: websiteUrl(authorUrl),
      kind: author > 0 && author === authorOfPost ? 'owner' : 'visitor',
    },
    body: readBody(parse(markup, readAttributes)),
    lang: null,
    status: isApproved ? 'published' : 'pending',
    createdAt,
    editedAt: null,
    replyCount,
    emotes: {},
  };
}
