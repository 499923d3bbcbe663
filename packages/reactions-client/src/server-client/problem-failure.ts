import { codeOfStatus } from '../http/code-of-status.js';
import type { HttpRequest } from '../http/exchange.js';
import type { Problem, ProblemCode } from '../protocol/problems.js';
import { ReactionsError, type FailureCode } from '../reactions-error.js';
import type { JsonAnswer } from './request-json.js';

const codeOf: Readonly<Record<ProblemCode, FailureCode>> = {
  malformed: 'invalid',
  unauthorized: 'denied',
  origin_refused: 'denied',
  thread_closed: 'closed',
  not_found: 'not-found',
  thread_unknown: 'not-found',
  method_not_allowed: 'wrong-type',
  key_conflict: 'invalid',
  stale: 'invalid',
  too_large: 'invalid',
  not_json: 'wrong-type',
  invalid: 'invalid',
  challenge_required: 'denied',
  rate_limited: 'rate-limited',
  unavailable: 'server',
};

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && String(answer.code) in codeOf;
}

/**
 * Sends a request once more with the work that its answer asks for.
 * @throws {ReactionsError} where it asks for none, or does so again, or the work is given up
 */
export async function retried(
  request: HttpRequest,
  response: Response,
  answer: unknown,
  send: (request: HttpRequest) => Promise<JsonAnswer>,
): Promise<JsonAnswer> {
  const challenge = isProblem(answer) ? answer.challenge : undefined;
  const sent = request.init?.body;
  const body = (typeof sent === 'string' ? JSON.parse(sent) : {}) as { challenge?: string };
  if (!challenge || body.challenge) throw failureOf(response, answer);
  const { proveWork } = await import('./prove-work.js');
  const proof = await proveWork(challenge, request);
  if (proof === null) throw failureOf(response, answer);
  return send({ ...request, init: { ...request.init, body: JSON.stringify({ ...body, challenge: proof }) } });
}

/** The error for an answer that is not the one hoped for; `answer` is its JSON, or undefined where it has none. */
function failureOf(response: Response, answer: unknown): ReactionsError {
  const { status, url } = response;
  const header = Number(response.headers.get('Retry-After') ?? NaN);
  const waits = Number.isFinite(header) ? header : undefined;
  if (isProblem(answer))
    return new ReactionsError(codeOf[answer.code], answer.detail ?? answer.title, {
      problem: answer,
      retryAfter: answer.retryAfter ?? waits,
    });
  return new ReactionsError(codeOfStatus(status), `${url} answered ${status}.`, {
    retryAfter: waits,
    // A gateway that gives up does not tell what became of the request behind it.
    maybeStored: status >= 500 || status === 408,
  });
}
