import type { Moderation } from '../settings.js';

export interface Evidence {
  moderation: Moderation;
  /** Whether the writer has a published reaction under the same e-mail address. */
  known: boolean;
  /** What checks before this one have against the reaction. */
  suspicions: readonly string[];
}

export interface Decision {
  status: 'published' | 'pending';
  /** Why it is held. */
  reasons: string[];
}

/** Whether a reaction is shown at once. A check that speaks against it holds it; nothing is ever thrown away. */
export function decide({ moderation, known, suspicions }: Evidence): Decision {
  const reasons = [...suspicions];
  if (moderation === 'all') reasons.push('every-reaction');
  if (moderation === 'first' && !known) reasons.push('first-reaction');
  return { status: reasons.length > 0 ? 'pending' : 'published', reasons };
}
