import type { Phase } from '../evidence.js';

export const firstReaction: Phase = ({ moderation, known }) =>
  moderation === 'first' && !known ? 'first-reaction' : null;
