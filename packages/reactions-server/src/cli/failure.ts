/** Something that the operator can mend: shown as one line that says what, where and how. */
export class Failure extends Error {}

/** A command line that cannot be meant. */
export class UsageError extends Failure {}
