import { codeOfStatus } from '../http/code-of-status.js';
import { parseJson } from '../http/exchange.js';
import { ReactionsError, type FailureCode } from '../reactions-error.js';
import { textOfMarkup } from './markup.js';
import { floodPause } from './rest-failure.js';
import type { SiteAnswer } from './wordpress-site.js';

const messageOnPage = /<div class="wp-die-message">([^]*?)<\/div>/;

/** The error for an answer of the classic form that does not lead on, which is how it says yes. */
export async function formFailure({ status, url, text }: SiteAnswer): Promise<ReactionsError> {
  const message = messageIn(text);
  const code = message === null ? codeOfOthers(status, text) : codeOfWordPress(status);
  return new ReactionsError(code, `${url} did not take the reaction: ${status}.`, {
    retryAfter: message !== null && code === 'rate-limited' ? floodPause : undefined,
    // What gives up on the way does not tell what became of the request behind it; WordPress itself does.
    maybeStored: message === null && (code === 'wrong-type' || status >= 500 || status === 408),
    said: message === null ? undefined : await textOfMarkup(message),
  });
}

/** Why WordPress says no, as markup: in its JSON, or on the page that it shows who does not take JSON. */
function messageIn(text: string): string | null {
  const { code, message } = (parseJson(text) ?? {}) as { code?: unknown; message?: unknown };
  if (code === 'wp_die' && typeof message === 'string') return message;
  return messageOnPage.exec(text)?.[1] ?? null;
}

/** What is wrong with the fields comes under a status of success. */
function codeOfWordPress(status: number): FailureCode {
  if (status === 403) return 'closed';
  return status < 300 ? 'invalid' : codeOfStatus(status);
}

/** Of a post that is not there, WordPress says nothing at all. */
function codeOfOthers(status: number, text: string): FailureCode {
  if (status >= 300) return codeOfStatus(status);
  return text.trim() === '' ? 'not-found' : 'wrong-type';
}
