const segmenters = new Map<string, Intl.Segmenter>();

/** Scripts whose words have spaces or signs between them, so that a pattern finds what the segmenter would. */
const elsewhere =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** What a letter or a digit may bear: marks, and signs that are not seen; the space of no width parts words. */
const borne = '(?:(?!\u200b)[\\p{M}\\p{Cf}\\p{Emoji_Modifier}])*';
const run = `(?:[\\p{L}\\p{N}_]${borne})+`;

/**
 * A word by the rules WB4 to WB13b of https://unicode.org/reports/tr29/#Word_Boundaries: letters and digits, joined by a
 * point, an apostrophe, between letters also a colon, between digits also a comma.
 */
const word = new RegExp(
  `${run}(?:(?:(?<=\\p{L}${borne})['‘.:·‧]${borne}(?=\\p{L})|(?<=\\p{N}${borne})['‘.,;⁄]${borne}(?=\\p{N}))${run})*`,
  'gu',
);

const wordLike = /[\p{L}\p{N}]/u;

/**
 * The words of a text in reading order, as the language cuts them, made equal where they differ only in letter
 * case, in the form of a character or in the shape of an apostrophe. Numbers are words too.
 */
export function tokenise(text: string, lang?: string | null): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  // The first segmenter of a page takes longer than all else that ranking does: some 30 ms in Chromium.
  if (!elsewhere.test(plain)) return (plain.match(word) ?? []).filter((found) => wordLike.test(found));
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(lang || 'und').segment(plain))
    if (isWordLike) words.push(segment);
  return words;
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
