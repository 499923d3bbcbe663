// Marks that turn the direction of the text after them, and control characters. Joiners stay: Persian names
// and many emoji need them.
const unwanted = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const loneSurrogate = /\p{Surrogate}/gu;

/** A text that UTF-8 can hold: half a pair becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

/** A name as it is stored: one line, one way to write each letter, nothing that reorders its surroundings. */
export function cleanName(typed: string): string {
  return wellFormed(typed).replace(/\s+/gu, ' ').replace(unwanted, '').normalize('NFC').trim();
}

/** The canonical form of a language tag, or null for what is none. */
export function languageTag(typed: string | null): string | null {
  try {
    return typed === null || typed.length > 35 ? null : (Intl.getCanonicalLocales(typed)[0] ?? null);
  } catch {
    return null;
  }
}
