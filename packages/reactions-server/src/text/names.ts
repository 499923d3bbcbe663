import { withoutHiddenMarks } from './hidden-marks.js';

const loneSurrogate = /\p{Surrogate}/gu;

/** A text that UTF-8 can hold: half a pair becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

/** A name as it is stored: one line, one way to write each letter, nothing that is not seen. */
export function cleanName(typed: string): string {
  return withoutHiddenMarks(wellFormed(typed).replace(/\s+/gu, ' ')).normalize('NFC').trim();
}

/** The canonical form of a language tag, or null for what is none. */
export function languageTag(typed: string | null): string | null {
  try {
    return typed === null || typed.length > 35 ? null : (Intl.getCanonicalLocales(typed)[0] ?? null);
  } catch {
    return null;
  }
}
