import type { Phase } from '../evidence.js';
import { asksForWork } from '../risk.js';

/** A form without scripts can prove no work: where it would have to, the reaction waits instead. */
export const challenge: Phase = ({ proof, challenge }, found) =>
  proof === 'impossible' && asksForWork(challenge, found) ? 'no-proof-of-work' : null;
