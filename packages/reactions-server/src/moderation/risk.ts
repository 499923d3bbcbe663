import type { ChallengeRule } from '../settings.js';
import type { Reason } from './evidence.js';

const weights: Partial<Record<Reason, number>> = {
  'odd-shape': 1,
  'too-fast': 1,
  'many-links': 1,
  'new-link': 1,
  'near-duplicate': 1,
  'many-from-visitor': 2,
  'busy-thread': 2,
};

/** From how much on work is asked for: one thing that people do as well is not enough. */
const risky = 2;

/** Whether the sender of such a reaction has to prove work. */
export function asksForWork(rule: ChallengeRule, found: Iterable<Reason>): boolean {
  if (rule !== 'auto') return rule === 'always';
  return [...found].reduce((sum, reason) => sum + (weights[reason] ?? 0), 0) >= risky;
}
