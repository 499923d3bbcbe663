const segmenters = new Map<string, Intl.Segmenter>();

/** Scripts whose words have spaces or signs between them, so that a pattern finds what the segmenter would. */
const elsewhere =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Letters that are one character each, and the signs of ordinary texts: what most texts consist of. */
const simple = /^[\0-\xac\xae-\u024f\u2010-\u2026\u20ac]*$/;

/**
 * A word by the rules WB4 to WB13b of https://unicode.org/reports/tr29/#Word_Boundaries: letters and digits, joined by a
 * point, an apostrophe, between letters also a colon, between digits also a comma.
 *
 * @param borne what a letter or a digit may bear
 */
function wordOf(letter: string, digit: string, borne: string, flags: string): RegExp {
  const run = `(?:[${letter}${digit}_]${borne})+`;
  const between = `(?<=[${letter}]${borne})['‘.:·‧]${borne}(?=[${letter}])|(?<=[${digit}]${borne})['‘.,;⁄]${borne}(?=[${digit}])`;
  return new RegExp(`${run}(?:(?:${between})${run})*`, flags);
}

const simpleWord = wordOf('a-z\xdf-\xf6\xf8-\u024f', '0-9', '', 'g');

/** Marks, and signs that are not seen; the space of no width parts words. Made when needed, as it is dear. */
let anyWord: RegExp | undefined;
const borneByAny = '(?:(?!\u200b)[\\p{M}\\p{Cf}\\p{Emoji_Modifier}])*';

/**
 * The words of a text in reading order, as the language cuts them, made equal where they differ only in letter
 * case, in the form of a character or in the shape of an apostrophe. Numbers are words too.
 */
export function tokenise(text: string, lang?: string | null): string[] {
  if (!text) return [];
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (simple.test(plain)) return withoutLines(plain.match(simpleWord) ?? [], plain);
  // The first segmenter of a page takes longer than all else that ranking does: some 30 ms in Chromium.
  if (!elsewhere.test(plain)) {
    anyWord ??= wordOf('\\p{L}', '\\p{N}', borneByAny, 'gu');
    return withoutLines(plain.match(anyWord) ?? [], plain);
  }
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(lang || 'und').segment(plain))
    if (isWordLike) words.push(segment);
  return words;
}

/** A line to write on is none, though letters hang together by it. */
function withoutLines(words: string[], text: string): string[] {
  return text.includes('_') ? words.filter((found) => /[\p{L}\p{N}]/u.test(found)) : words;
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = makeSegmenter(lang)));
  return segmenter;
}

/** Sites declare languages that are none; never the machine's own, so that every machine ranks alike. */
function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
