const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in reading order, as the language cuts them, made equal where they differ only in letter
 * case, in the form of a character or in the shape of an apostrophe. Numbers are words too.
 */
export function tokenise(text: string, lang?: string | null): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
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
