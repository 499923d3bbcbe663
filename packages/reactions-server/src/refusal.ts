import {
  problemStatus,
  type Challenge,
  type FieldError,
  type OwnReaction,
  type ProblemCode,
} from '@meepraten/reactions-client/protocol';

interface RefusalDetails {
  detail?: string;
  errors?: FieldError[];
  /** Seconds. */
  retryAfter?: number;
  /** The work to do first. */
  challenge?: Challenge;
  /** With `stale`: the reaction as it is now, and the message that was to take its place. */
  current?: OwnReaction;
  yours?: string;
}

/** A request that is answered with a problem document; any layer may throw it. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: RefusalDetails = {},
  ) {
    super(details.detail ?? code);
  }

  get status() {
    return problemStatus[this.code];
  }
}
