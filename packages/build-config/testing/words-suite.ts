import { describe, expect, it } from 'vitest';
import { messageFormat, type MessageFormat } from '../../design-system/src/foundation/message-format.js';

type Term = (...given: never[]) => string;

type SentencesOf<Catalogue> = {
  [Name in keyof Catalogue as Catalogue[Name] extends Term ? Name : never]: Catalogue[Name] extends (
    ...given: infer Given
  ) => string
    ? readonly Given[]
    : never;
};

/** For each term that makes a sentence of what it is given: all that a reader may come to see it made of. */
export type Samples<Words> = {
  [Name in keyof Words as keyof SentencesOf<Words[Name]> extends never ? never : Name]: SentencesOf<
    Words[Name]
  >;
};

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

interface WordsSuite<Words> {
  /** What is built in: the modules beside the elements, by path. */
  catalogues: Record<string, object>;
  /** What is fetched: a module for each language, by path. */
  languages: Record<string, object>;
  /** The code that speaks, by path. */
  sources: Record<string, string>;
  samples: Samples<Words>;
}

type Catalogues = Record<string, Record<string, unknown>>;

interface LanguageModule {
  words: (format: MessageFormat) => Catalogues;
}

const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\..*$/, '');

/** `reading-list-dialog` → `readingListDialog` */
const camelCase = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every language of a package says all that the built-in ones say, each by its own rules for number. */
export function testWords<Words>(suite: WordsSuite<Words>): void {
  const builtIn = (language: 'en' | 'nl'): Catalogues =>
    Object.fromEntries(
      Object.entries(suite.catalogues).map(([path, module]) => [
        camelCase(nameOf(path)),
        (module as Record<typeof language, Catalogues[string]>)[language],
      ]),
    );
  const english = builtIn('en');
  const samples = Object.entries<Record<string, readonly unknown[][]>>(suite.samples).flatMap(
    ([catalogue, sentences]) =>
      Object.entries(sentences).map(([term, given]) => ({ catalogue, term, given })),
  );

  it('says in Dutch what it says in English', () => {
    expect(keysOf(builtIn('nl'))).toEqual(keysOf(english));
  });

  it('has a sample of every sentence', () => {
    const sentences = keysOf(english).filter((key) => key.endsWith('()'));
    expect(samples.map(({ catalogue, term }) => `${catalogue}.${term}()`).toSorted()).toEqual(sentences);
  });

  it('leaves nobody with the built-in words only', () => {
    const speakers = Object.entries(suite.sources).filter(([, code]) =>
      code.includes('new LocaleController('),
    );
    expect(speakers.length).toBeGreaterThan(0);
    for (const [path, code] of speakers)
      for (const [speaker] of code.matchAll(/new LocaleController\([^;]*;/g))
        expect(speaker, path).toContain('translations');
  });

  describe.each(Object.entries(suite.languages).map(([path, module]) => [nameOf(path), module] as const))(
    'in %s',
    (tag, module) => {
      const incomplete: string[] = [];
      const words = (module as LanguageModule).words(watchPlurals(messageFormat(tag), tag, incomplete));

      it('has the words of every catalogue, no more and no less', () => {
        expect(keysOf(words)).toEqual(keysOf(english));
      });

      it('leaves no word empty and no sentence in English', () => {
        const inEnglish = new Map(stringsOf(english));
        for (const [key, text] of stringsOf(words)) {
          expect(text.trim(), key).not.toBe('');
          if (text.split(' ').length > 3) expect(text, key).not.toBe(inEnglish.get(key));
        }
      });

      it.each(samples)(
        'makes a sentence of all that $catalogue $term is given',
        ({ catalogue, term, given }) => {
          const say = (all: Catalogues) => {
            const sentence = all[catalogue]?.[term] as (...of: unknown[]) => string;
            return given.map((of) => sentence(...of));
          };
          const [told, original] = [say(words), say(english)];
          expect(
            told.filter((sentence) => sentence === '' || /undefined|NaN|\[object|#/.test(sentence)),
          ).toEqual([]);
          // What differs there differs here: nothing that is given goes unsaid.
          expect(new Set(told).size).toBeGreaterThanOrEqual(new Set(original).size);
          expect(incomplete.splice(0)).toEqual([]);
        },
      );
    },
  );
}

/** `reactions.orders.best`, `reactions.count()` */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}()`];
  if (typeof words !== 'object' || words === null) return [path];
  return Object.entries(words)
    .flatMap(([name, value]) => keysOf(value, path ? `${path}.${name}` : name))
    .toSorted();
}

function stringsOf(words: unknown, path = ''): [key: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => stringsOf(value, `${path}.${name}`));
}

/** The same format, which notes what a language asks for by number and a sentence does not have. */
function watchPlurals(format: MessageFormat, tag: string, incomplete: string[]): MessageFormat {
  const rules = new Intl.PluralRules(tag);
  const { pluralCategories } = rules.resolvedOptions();
  const counts = Array.from({ length: 200 }, (_, count) => rules.select(count));
  // 'Two answers' needs no number, where nothing but two is called so.
  const isOneNumber = (category: Intl.LDMLPluralRule) =>
    counts.filter((one) => one === category).length === 1;
  return {
    ...format,
    plural(count, forms: Forms) {
      for (const category of pluralCategories) {
        const form = forms[category];
        if (form === undefined) incomplete.push(`${JSON.stringify(forms)} has no '${category}'`);
        else if (!form.includes('#') && !isOneNumber(category)) incomplete.push(`'${form}' has no number`);
      }
      return format.plural(count, forms);
    },
  };
}
