import type { ArticleModel } from './model/article.js';
import { textBlocks } from './model/plain-text.js';
import { nextTask } from './next-task.js';
import { Slices } from './slices.js';

// Words a minute when a text is read with attention: S. Trauzettel-Klosinski and K. Dietz, 'Standardized Assessment
// of Reading Performance: The New International Reading Speed Texts IReST', IOVS 53 (2012), table 2.
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean over the languages of the same study. */
const anyLanguage = 184;

export interface ReadingTime {
  words: number;
  /** Whole ones, never less than one. */
  minutes: number;
}

/** UTF-16 units that are counted between two looks at the clock: some three milliseconds. */
const pieceLength = 4000;

/** Words as the language counts them; 'zo’n' is one. `lang` is BCP 47, null where it is not known. */
export function countWords(text: string, lang: string | null): number {
  let words = 0;
  for (const { isWordLike } of segmenter(lang).segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Whole minutes that a text takes to read, never less than one. */
export function readingMinutes(text: string, lang: string | null): number {
  return minutesFor(countWords(text, lang), lang);
}

/** What it takes to read an article, counted in tasks so short that the page goes on drawing and answering. */
export async function readingTimeOf({
  content,
  lang,
}: Pick<ArticleModel, 'content' | 'lang'>): Promise<ReadingTime> {
  // Who asks has a task of its own.
  await nextTask();
  const slices = new Slices();
  const segments = segmenter(lang);
  // The first of a page takes longer than a slice.
  await slices.turn();
  let words = 0;
  for (const text of textBlocks(content))
    for (let start = 0; start < text.length;) {
      const end = endOfPiece(text, start);
      for (const { isWordLike } of segments.segment(text.slice(start, end))) if (isWordLike) words += 1;
      start = end;
      await slices.turn();
    }
  return { words, minutes: minutesFor(words, lang) };
}

/** Where a piece of a long text ends: at the first blank after enough of it, or with the text. */
function endOfPiece(text: string, start: number): number {
  const blank = text.slice(start + pieceLength).search(/\s/);
  return blank < 0 ? text.length : start + pieceLength + blank;
}

function minutesFor(words: number, lang: string | null): number {
  const speed = wordsPerMinute[lang?.toLowerCase().split('-')[0] ?? ''] ?? anyLanguage;
  return Math.max(1, Math.round(words / speed));
}

/** A page may declare a language that is none; its words can still be counted. */
function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'und', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
