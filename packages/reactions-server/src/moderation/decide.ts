import type { Moderation } from '../settings.js';
import type { Evidence, Phase, Reason } from './evidence.js';
import { phases as allPhases } from './phases/index.js';

export interface Decision {
  status: 'published' | 'pending';
  /** Why it is held. */
  reasons: Reason[];
}

interface Looking {
  phases?: readonly Phase[];
  /** Told what a phase failed on. */
  onFailure?: (error: unknown) => void;
}

/** What speaks against a reaction. A phase that fails speaks against it too: what nobody checked is not shown. */
export function look(
  evidence: Evidence,
  { phases = allPhases, onFailure = () => {} }: Looking = {},
): Reason[] {
  const found = new Set<Reason>();
  for (const phase of phases) {
    try {
      const reason = phase(evidence, found);
      if (reason) found.add(reason);
    } catch (error) {
      onFailure(error);
      found.add('check-failed');
    }
  }
  return [...found];
}

// Holds even where the owner wants nothing held: a robot, the owner's own words, and what could not be checked.
const alwaysHolding: ReadonlySet<Reason> = new Set([
  'trap-field',
  'word-list',
  'no-proof-of-work',
  'check-failed',
]);

/** Whether a reaction is shown at once. Nothing is ever thrown away. */
export function decide(found: readonly Reason[], { moderation }: { moderation: Moderation }): Decision {
  const reasons = found.filter((reason) => moderation !== 'none' || alwaysHolding.has(reason));
  return { status: reasons.length > 0 ? 'pending' : 'published', reasons };
}
