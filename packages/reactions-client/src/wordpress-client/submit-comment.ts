import type { Submission } from '../client.js';
import { parseJson } from '../http/exchange.js';
import { websiteUrl } from '../protocol/rules.js';
import { ReactionsError } from '../reactions-error.js';
import { readComment } from './comment.js';
import { commentText } from './comment-text.js';
import { formFailure } from './form-failure.js';
import { findOwn, newestComments, ownAmong, type OwnComment } from './own-comment.js';
import { fetchParser } from './markup.js';
import { restFailure } from './rest-failure.js';
import { held, published, reactionOfComment, unexplained } from './submission.js';
import type { WordPressSite } from './wordpress-site.js';

/** `duplicate`: WordPress has this very text of this writer already. */
type Outcome = Submission | 'duplicate';

/**
 * Sends a reaction so that it is stored once, though WordPress knows no keys: what may be stored already is looked for
 * first, and a text that WordPress refuses for being there already is there.
 * @throws {ReactionsError}
 */
export async function submitComment(
  site: WordPressSite,
  own: OwnComment,
  { isRepeated = false }: { isRepeated?: boolean | undefined } = {},
): Promise<Submission> {
  // Before anything is stored: without it nothing that is answered can be read.
  await fetchParser();
  const earlier = isRepeated ? await findOwn(site, own) : null;
  if (earlier) return published(earlier);
  // The form tells pages of other origins nothing; the interface tells them all, where its owner lets readers write.
  const send = site.isOfThisPage ? sendForm : sendToInterface;
  try {
    const outcome = await send(site, own);
    return outcome === 'duplicate' ? await arrived(site, own) : outcome;
  } catch (failure) {
    throw isRepeated && failure instanceof ReactionsError ? ofRepetition(failure) : failure;
  }
}

async function sendForm(site: WordPressSite, own: OwnComment): Promise<Outcome> {
  const { post, request, signal } = own;
  const answer = await site.send(
    site.formAddress,
    {
      comment: commentText(request.body),
      author: request.name.trim(),
      email: request.email?.trim() ?? '',
      url: websiteUrl(request.website ?? '') ?? '',
      comment_post_ID: String(post),
      comment_parent: request.parentId ?? '0',
      // Where success leads to: the list tells what the form does not.
      redirect_to: newestComments(site, post).href,
    },
    signal,
  );
  if (answer.status === 409) return 'duplicate';
  if (!answer.wasRedirected) throw await formFailure(answer);
  const id = new URL(answer.url).searchParams.get('unapproved');
  if (id !== null) return held(request, id);
  const list = parseJson(answer.text);
  const found = Array.isArray(list) ? await ownAmong(list, own) : null;
  return found ? published(found) : await arrived(site, own);
}

async function sendToInterface(site: WordPressSite, { post, request, signal }: OwnComment): Promise<Outcome> {
  const answer = await site.send(
    site.route('comments'),
    {
      content: commentText(request.body),
      author_name: request.name.trim(),
      author_email: request.email?.trim() ?? '',
      author_url: websiteUrl(request.website ?? '') ?? '',
      post: String(post),
      parent: request.parentId ?? '0',
    },
    signal,
  );
  if (answer.status === 409) return 'duplicate';
  const json = parseJson(answer.text);
  const comment = answer.status === 201 ? readComment(json) : null;
  if (!comment) throw await restFailure(answer, json);
  const reaction = await reactionOfComment(comment);
  return comment.isApproved ? published(reaction) : held(request, reaction.id);
}

/** It is stored. Whether everybody sees it, only the list can tell. */
async function arrived(site: WordPressSite, own: OwnComment): Promise<Submission> {
  const found = await findOwn(site, own);
  return found ? published(found) : unexplained(own.request);
}

/** Why the second sending was refused does not tell what became of the first, unless the text itself is wrong. */
function ofRepetition(failure: ReactionsError): ReactionsError {
  const { code, message, problem, retryAfter, said } = failure;
  const maybeStored = failure.maybeStored || !['invalid', 'not-found'].includes(code);
  return new ReactionsError(code, message, { problem, retryAfter, said, maybeStored, cause: failure });
}
