import type { OwnReaction } from './protocol/reaction.js';

/** What a writer changes of an own reaction; what is left out stays as it is. */
export interface ReactionChange {
  body?: string;
  name?: string;
  website?: string;
}

/** Why a reader reports a reaction, as moderators read it. */
export const reportReasons = ['spam', 'abuse', 'personal-data', 'illegal', 'other'] as const;

export type ReportReason = (typeof reportReasons)[number];

export interface Report {
  reason: ReportReason;
  /** In the reader's own words, at most 1,000 characters; may be empty. */
  note: string;
}

/**
 * What readers can do about reactions besides reading and writing them. Each rejects with a `ReactionsError`, and may be
 * called again after a failure: to do the same twice changes nothing.
 */
export interface ReactionActs {
  /** An own reaction in any status, as typed, and why it is held. `token` is that of its receipt, here and below. */
  show(id: string, token: string): Promise<OwnReaction>;
  /** `rev` is that of the reaction as the writer saw it. */
  change(id: string, options: { token: string; rev: number; change: ReactionChange }): Promise<OwnReaction>;
  /** With `isLeaving`, the request outlives the page. */
  withdraw(id: string, options: { token: string; isLeaving?: boolean }): Promise<void>;
  /** Gives an emote or takes it back; `actor` is the device's token. Resolves to how often each kind is given now. */
  emote(
    id: string,
    options: { kind: string; isGiven: boolean; actor: string },
  ): Promise<Record<string, number>>;
  report(id: string, options: { report: Report; actor: string }): Promise<void>;
}
