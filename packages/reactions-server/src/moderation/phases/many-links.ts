import type { Phase } from '../evidence.js';

const usual = 2;

export const manyLinks: Phase = ({ linkHosts }) => (linkHosts.length > usual ? 'many-links' : null);
