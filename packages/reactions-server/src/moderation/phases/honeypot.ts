import type { Phase } from '../evidence.js';

/** People do not see the trap; a robot fills in every field. */
export const honeypot: Phase = ({ trapped }) => (trapped ? 'trap-field' : null);
