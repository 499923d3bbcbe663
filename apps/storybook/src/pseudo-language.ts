import type { LocaleController } from '@meepraten/design-system';

/** English for who looks at the room that words take: accented, and longer by two fifths. */
export const pseudoLanguage = 'en-XA';

const longer = 0.4;

const accents = new Map(
  [...'aeiouyAEIOUY'].map((letter, index) => [letter, [...'àéîõüýÀÉÎÕÜÝ'][index] ?? letter]),
);

const filler = 'lorem ipsum dolor sit amet consectetur adipiscing elit '.repeat(20);

/** `Post reply` → `[Põst réplý lore]` */
function pseudo(text: string): string {
  const accented = [...text].map((letter) => accents.get(letter) ?? letter).join('');
  return `[${accented} ${filler.slice(0, Math.ceil(text.length * longer)).trim()}]`;
}

/** The same terms, with every string made longer, also those that a function makes. */
function pseudoTerms<Terms>(terms: Terms): Terms {
  if (typeof terms === 'string') return pseudo(terms) as Terms;
  if (typeof terms !== 'object' && typeof terms !== 'function') return terms;
  return new Proxy(terms as Terms & object, {
    get: (target, name) => pseudoTerms(Reflect.get(target, name) as unknown),
    apply: (target, _, given: unknown[]) => pseudoTerms((target as (...all: unknown[]) => unknown)(...given)),
  });
}

/** Teaches the elements of this page the pseudo-language; their catalogues know nothing of it. */
export function teachPseudoLanguage(controller: typeof LocaleController): void {
  const own = Object.getOwnPropertyDescriptor(controller.prototype, 'terms');
  if (!own?.get) throw new Error('LocaleController has no terms to make longer.');
  Object.defineProperty(controller.prototype, 'terms', {
    configurable: true,
    get(this: LocaleController<unknown>) {
      const terms: unknown = own.get?.call(this);
      return this.lang === pseudoLanguage ? pseudoTerms(terms) : terms;
    },
  });
}
