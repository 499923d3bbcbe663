import type { ReactionRequest } from '../protocol/draft.js';
import type { Reaction } from '../protocol/reaction.js';
import { ReactionsError } from '../reactions-error.js';
import { commentsRoute } from './all-comments.js';
import { commentFields, readComments } from './comment.js';
import { hasSameWords } from './comment-text.js';
import { fetchParser, textOf, textOfName } from './markup.js';
import { reactionOfComment } from './submission.js';
import type { WordPressSite } from './wordpress-site.js';

/** A reaction that is sent from here. */
export interface OwnComment {
  /** Id of the post. */
  post: number;
  request: ReactionRequest;
  signal?: AbortSignal | undefined;
}

/** The list in which a reaction of late is to be found, if everybody sees it. */
export function newestComments(site: WordPressSite, post: number): URL {
  return commentsRoute(site, { post, per_page: 100, order: 'desc', _fields: commentFields });
}

/**
 * Looks for what was sent from here; null where it is not among what everybody sees, or where the list is kept from us.
 * @throws {ReactionsError} where no answer comes
 */
export async function findOwn(site: WordPressSite, own: OwnComment): Promise<Reaction | null> {
  try {
    const { json } = await site.read(newestComments(site, own.post), own.signal);
    return await ownAmong(json, own);
  } catch (failure) {
    if (failure instanceof ReactionsError && !failure.maybeStored) return null;
    throw failure;
  }
}

/** By what WordPress itself takes for the same: its writer, what it answers and its words. */
export async function ownAmong(list: unknown, { request }: OwnComment): Promise<Reaction | null> {
  const parse = await fetchParser();
  const own = readComments(list).find(
    ({ parent, authorName, markup }) =>
      parent === Number(request.parentId ?? 0) &&
      textOfName(authorName, parse) === request.name.trim() &&
      hasSameWords(textOf(markup, parse), request.body),
  );
  return own ? await reactionOfComment(own) : null;
}
