import { codeOfStatus } from '../http/code-of-status.js';
import type { FieldError } from '../protocol/problems.js';
import { ReactionsError, type FailureCode } from '../reactions-error.js';
import { textOfMarkup } from './markup.js';

/** Seconds that WordPress wants between two reactions from one address. */
export const floodPause = 15;

interface RestRefusal {
  /** The message is in a language of the site's choice; this is not. */
  code: string;
  message: string;
  data?: { params?: Record<string, unknown> } | null;
}

// Those whose status says something else than what they mean.
const codes: Readonly<Record<string, FailureCode>> = {
  comment_flood: 'rate-limited',
  rest_comment_closed: 'closed',
  rest_comment_invalid_post_id: 'not-found',
};

const fields: Readonly<Record<string, FieldError>> = {
  rest_comment_content_invalid: { field: 'body', code: 'required' },
  author_email: { field: 'email', code: 'not-an-email' },
  author_url: { field: 'website', code: 'not-a-url' },
};

/** The error for an answer of the REST interface that is not the one hoped for. */
export async function restFailure(
  { status, url }: Pick<Response, 'status' | 'url'>,
  answer: unknown,
): Promise<ReactionsError> {
  const refusal = isRefusal(answer) ? answer : null;
  const code = codes[refusal?.code ?? ''] ?? codeOfStatus(status);
  const errors = refusal ? fieldErrors(refusal) : [];
  return new ReactionsError(code, `${url} answered ${status}, ${refusal?.code ?? 'without a reason'}.`, {
    retryAfter: code === 'rate-limited' ? floodPause : undefined,
    // What gives up on the way does not tell what became of the request behind it; WordPress itself does.
    maybeStored: !refusal && (status >= 500 || status === 408),
    said: refusal ? await textOfMarkup(refusal.message) : undefined,
    problem: errors.length
      ? { type: 'about:blank', title: refusal!.code, status, code: 'invalid', errors }
      : undefined,
  });
}

function isRefusal(answer: unknown): answer is RestRefusal {
  const { code, message } = (answer ?? {}) as Partial<RestRefusal>;
  return typeof code === 'string' && typeof message === 'string';
}

function fieldErrors({ code, data }: RestRefusal): FieldError[] {
  return [code, ...Object.keys(data?.params ?? {})].flatMap((name) => fields[name] ?? []);
}
