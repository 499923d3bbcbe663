import type { Phase } from '../evidence.js';

/** A link of a stranger to where nobody here has linked before. */
export const newLink: Phase = ({ known, newHosts }) => (!known && newHosts.length > 0 ? 'new-link' : null);
