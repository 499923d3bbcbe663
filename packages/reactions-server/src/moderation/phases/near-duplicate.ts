import type { Phase } from '../evidence.js';

const alike = 0.5;

export const nearDuplicate: Phase = ({ resemblance }) => (resemblance >= alike ? 'near-duplicate' : null);
