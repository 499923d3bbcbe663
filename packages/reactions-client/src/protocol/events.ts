import type { Reaction } from './reaction.js';

/** One change of a thread, as who follows it is told: what happened, and how the reaction looks now. */
export interface ThreadChange {
  kind: 'published' | 'changed' | 'withdrawn';
  /** The thread's change number at this change: each is one more than the last. */
  seq: number;
  /** Published reactions of the thread now. */
  count: number;
  reactionId: string;
  /** Null when nothing is shown of it any more. */
  reaction: Reaction | null;
}

/** More has happened than the server remembers: read the thread anew and follow it from `seq`. */
export interface ThreadReset {
  kind: 'reset';
  seq: number;
  count: number;
}

export type ThreadEvent = ThreadChange | ThreadReset;
