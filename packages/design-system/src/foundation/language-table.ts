import type { FetchedLanguage } from './languages.js';
import { languageOf } from './language-tag.js';
import { messageFormat, type Translation } from './message-format.js';

/**
 * How to fetch what a package says in each language that is not built in. Each writes its own table out in full: bundlers
 * follow only an import whose path they can read.
 */
export type LanguageTable<Words> = Readonly<
  Record<FetchedLanguage, () => Promise<{ readonly words: Translation<Words> }>>
>;

/** Fetches from a table the words for a BCP 47 tag; nothing where it has no such language. */
export function wordsFrom<Words>(table: LanguageTable<Words>): (tag: string) => Promise<Words | undefined> {
  const languages: Readonly<Partial<Record<string, LanguageTable<Words>[FetchedLanguage]>>> = table;
  return async (tag) => (await languages[languageOf(tag)]?.())?.words(messageFormat(tag));
}
