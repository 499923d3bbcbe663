import type { Phase } from '../evidence.js';

// Whoever confirms what is typed already needs a second to find the button.
const quickest = 1000;

/** The form's token is signed and tells when its page was asked for. */
export const timeTrap: Phase = ({ formAge }) => (formAge !== null && formAge < quickest ? 'too-fast' : null);
