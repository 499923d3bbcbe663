import { readFileSync } from 'node:fs';
import { withoutHiddenMarks } from '../text/hidden-marks.js';

const diacritics = /\p{Mn}/gu;

/** Words of a text as they are compared: without case, accents, width, and what is not seen. */
export function foldedWords(text: string): string[] {
  return withoutHiddenMarks(text)
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function asLine(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}

/** Words and groups of words that hold a reaction. They are compared whole, and are no patterns. */
export class WordList {
  readonly #lines: readonly string[];

  /** One word or group of words in each line; a line that starts with # is a remark. */
  constructor(content = '') {
    this.#lines = content
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .map(asLine)
      .filter((line) => line.trim() !== '');
  }

  occursIn(text: string): boolean {
    if (this.#lines.length === 0) return false;
    const line = asLine(text);
    return this.#lines.some((words) => line.includes(words));
  }
}

/** @throws {Error} when the file cannot be read; the message is one line */
export function readWordList(file: string | null): WordList {
  if (file === null) return new WordList();
  try {
    return new WordList(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`the word list cannot be read: ${(cause as Error).message}. Name it with --words FILE.`, {
      cause,
    });
  }
}
