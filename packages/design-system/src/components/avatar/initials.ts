let graphemes: Intl.Segmenter | undefined;

/** What a reader sees as one character, be it written as several. */
function firstGrapheme(text: string): string {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...graphemes.segment(text.slice(0, 64))][0]?.segment ?? '';
}

// Belong to a name and give no initial of their own, unless they are written with a capital.
const particle = /^(?:van|von|de[nr]?|het|te[nr]?|op|in|d[aiou]s?|del|la|le|el|al|bin|['’]?[ts])$/;

const speaking = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

// Letters of other scripts stand for more, are wider, or join their neighbours: there one is enough.
const standsAlone = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** One or two initials of a name: of its first word and its last. Empty where there is nothing to take them from. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .map((word) => word.slice(Math.max(0, word.search(speaking))))
    .filter((word) => speaking.test(word));
  const telling = words.filter((word) => !particle.test(word));
  const [first = words[0] ?? '', ...others] = telling;
  const last = others.at(-1);
  const initial = initialOf(first);
  return last && standsAlone.test(first) && standsAlone.test(last) ? initial + initialOf(last) : initial;
}

function initialOf(word: string): string {
  if (!standsAlone.test(word)) return firstGrapheme(word);
  // One letter to a Dutch reader.
  if (/^(?:IJ|ij)\p{L}/u.test(word)) return 'IJ';
  return firstGrapheme(firstGrapheme(word).toUpperCase());
}
