import type { ChallengeRule, Moderation } from '../settings.js';
import type { WordList } from './word-list.js';

/** All that the phases know of a reaction; collected beforehand, so that each phase is a plain function of it. */
export interface Evidence {
  moderation: Moderation;
  /** Whether the writer has a published reaction under the same e-mail address. */
  known: boolean;
  /** The message as plain text on one line, and as typed. */
  text: string;
  source: string;
  name: string;
  website: string;
  /** Whether the field that only robots see was filled in. */
  trapped: boolean;
  /** Milliseconds between the page that held the form and its sending; null where no page of ours was asked for. */
  formAge: number | null;
  /** How many other reactions came lately, and how many are usual; null where the rate is not limited. */
  pace: { byVisitor: Count; inThread: Count } | null;
  /** Hosts that the message links to, each once for each link. */
  linkHosts: readonly string[];
  /** Those of them that nothing published on this site links to, and that are not the site's own. */
  newHosts: readonly string[];
  /** How much the most similar message of the last day resembles this one: 0 not at all, 1 wholly. */
  resemblance: number;
  words: WordList;
  /** Whether work was proven, cannot be (a form without scripts), or was not asked for. */
  proof: 'proven' | 'impossible' | 'none';
  /** Of which reactions work is asked. */
  challenge: ChallengeRule;
}

interface Count {
  count: number;
  usual: number;
}

/** What speaks against showing a reaction at once, in the order in which it is looked at. */
export const reasons = [
  'odd-shape',
  'trap-field',
  'too-fast',
  'many-from-visitor',
  'busy-thread',
  'many-links',
  'new-link',
  'word-list',
  'near-duplicate',
  'first-reaction',
  'every-reaction',
  'no-proof-of-work',
  'check-failed',
] as const;

export type Reason = (typeof reasons)[number];

/** One look at a reaction, and at what those before it found. */
export type Phase = (evidence: Evidence, found: ReadonlySet<Reason>) => Reason | null;
