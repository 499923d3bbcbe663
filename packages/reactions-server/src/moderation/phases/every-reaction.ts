import type { Phase } from '../evidence.js';

export const everyReaction: Phase = ({ moderation }) => (moderation === 'all' ? 'every-reaction' : null);
