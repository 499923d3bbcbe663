import type { Phase } from '../evidence.js';

// Markup of other systems, which robots send everywhere.
const foreignMarkup = /\[(?:url|link|img)[=\]]|<a\s+href/i;

const longestRun = 40;

/** A message that people seldom write: foreign markup, one sign many times, stacked marks, or hardly any letters. */
export const shape: Phase = ({ source, text }) =>
  foreignMarkup.test(source) || hasLongRun(text) || hasFewLetters(text) ? 'odd-shape' : null;

function hasLongRun(text: string): boolean {
  let run = 0;
  let last = '';
  for (const character of text) {
    run = character === last ? run + 1 : 1;
    if (run > longestRun) return true;
    last = character;
  }
  return false;
}

function hasFewLetters(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  return text.length > longestRun && (letters < text.length * 0.3 || count(/\p{Mn}/gu) > letters);
}
