import type { Challenge } from './challenge.js';
import type { DraftField } from './draft.js';
import type { OwnReaction } from './reaction.js';

/** Every `code` a problem document may bear, with the HTTP status it travels under. */
export const problemStatus = {
  malformed: 400,
  unauthorized: 401,
  origin_refused: 403,
  thread_closed: 403,
  not_found: 404,
  thread_unknown: 404,
  method_not_allowed: 405,
  key_conflict: 409,
  stale: 412,
  too_large: 413,
  not_json: 415,
  invalid: 422,
  challenge_required: 428,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

export const fieldErrorCodes = [
  'required',
  'too-long',
  'not-an-email',
  'not-a-url',
  'unknown-parent',
] as const;

export type FieldErrorCode = (typeof fieldErrorCodes)[number];

export interface FieldError {
  field: DraftField;
  code: FieldErrorCode;
}

/** An `application/problem+json` document (RFC 9457) as this protocol writes it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  /** With `invalid`. */
  errors?: FieldError[];
  /** With `rate_limited`: seconds. */
  retryAfter?: number;
  /** With `challenge_required`: the work to do. */
  challenge?: Challenge;
  /** With `stale`: the reaction as it is now, and the message that was to take its place. */
  current?: OwnReaction;
  yours?: string;
}
