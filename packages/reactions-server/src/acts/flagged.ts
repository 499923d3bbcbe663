import type { Reaction } from '@meepraten/reactions-client/protocol';

/** Why a reader reports a reaction. */
export const flagReasons = ['spam', 'abuse', 'personal', 'other'] as const;

export type FlagReason = (typeof flagReasons)[number];

/** A published reaction that readers have reported. */
export interface FlaggedReaction extends Reaction {
  thread: { key: string; title: string | null; url: string | null };
  /** Readers who reported it. */
  count: number;
  /** What they said, the first ones. */
  flags: { reason: FlagReason; note: string }[];
}
