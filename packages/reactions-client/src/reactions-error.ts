import type { FieldError, Problem } from './protocol/problems.js';

/** Why a service could not be used, in the words that every `…-failed` event uses. */
export const failureCodes = [
  'offline',
  'timeout',
  'blocked',
  'not-found',
  'wrong-type',
  'empty',
  'invalid',
  'rate-limited',
  'closed',
  'denied',
  'server',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface ReactionsErrorOptions {
  problem?: Problem | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
  maybeStored?: boolean;
  said?: string | undefined;
  cause?: unknown;
}

/** A reaction could not be read or sent. `message` is for developers; readers get words by `code`. */
export class ReactionsError extends Error {
  override readonly name = 'ReactionsError';
  /** What the server said, where it said something. */
  readonly problem: Problem | undefined;
  /** Seconds to wait before trying again, with `rate-limited`. */
  readonly retryAfter: number | undefined;
  /** No answer came, so the server may have stored what was sent: only the same request may be repeated. */
  readonly maybeStored: boolean;
  /** Why, in the service's own words and in a language of its choice: a text, never markup. */
  readonly said: string | undefined;

  constructor(
    readonly code: FailureCode,
    message: string,
    { problem, retryAfter, maybeStored = false, said, cause }: ReactionsErrorOptions = {},
  ) {
    super(message, { cause });
    this.problem = problem;
    this.retryAfter = retryAfter;
    this.maybeStored = maybeStored;
    this.said = said;
  }

  /** Fields that the server refused, with `invalid`. */
  get errors(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }
}
