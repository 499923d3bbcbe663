/**
 * A count as its readers write it. Below a thousand there is nothing to group, and the browser is not made to read the
 * rules of a language before the first reaction is drawn, which takes it up to a tenth of a second.
 */
export function writeCount(count: number, lang: 'nl' | 'en'): string {
  return count < 1000 ? String(count) : count.toLocaleString(lang);
}
