/** Why nothing was written, in words for whoever called the command. */
export class Failure extends Error {}

/** The command was called in a way that means nothing. */
export class UsageError extends Failure {}
