import {
  problemStatus,
  type Challenge,
  type FieldError,
  type ProblemCode,
} from '@meepraten/reactions-client/protocol';

interface RefusalDetails {
  detail?: string;
  errors?: FieldError[];
  /** Seconds. */
  retryAfter?: number;
  /** The work to do first. */
  challenge?: Challenge;
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
