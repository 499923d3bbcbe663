import type { Phase } from '../evidence.js';

/** A word of the owner's list, in the message, the name or an address. */
export const words: Phase = ({ words, text, name, website, linkHosts }) =>
  [text, name, website, ...linkHosts].some((part) => words.occursIn(part)) ? 'word-list' : null;
