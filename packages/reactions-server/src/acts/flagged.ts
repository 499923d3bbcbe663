import type { Reaction } from '@meepraten/reactions-client/protocol';

/** A published reaction that readers have reported. */
export interface FlaggedReaction extends Reaction {
  thread: { key: string; title: string | null; url: string | null };
  /** Readers who reported it. */
  count: number;
  /** What they said, the first ones. */
  flags: { reason: string; note: string }[];
}
