/** In UTF-16 units; longer ones end at a word. */
const longest = 80;

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The words of a heading as a fragment that people can read in an address: 'Eén vraag over ’90' is `een-vraag-over-90`.
 * Marks go from Latin letters, as they are typed in addresses; other scripts keep their own letters. The same words
 * give the same slug on any day and in any browser.
 *
 * @param lang BCP 47; German spells its umlauts out, Turkish has its own small letters.
 * @returns an empty string where there is no letter and no figure.
 */
export function slugOf(title: string, lang = ''): string {
  const small = lowerCase(title.normalize('NFC'), lang);
  const spelt = /^de\b/i.test(lang) ? small.replace(/[äöüß]/g, (letter) => german[letter] ?? letter) : small;
  const slug = spelt
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$|.$/u, '') : slug;
}

// A page may have a malformed language, on which the platform throws.
function lowerCase(text: string, lang: string): string {
  try {
    return lang ? text.toLocaleLowerCase(lang) : text.toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}
