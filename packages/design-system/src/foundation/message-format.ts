/**
 * What a sentence of a language needs besides its words, in the terms of ICU's message format. `Category` names the
 * forms its words take by number, as `Intl.PluralRules` has them.
 */
export interface MessageFormat<Category extends Intl.LDMLPluralRule = 'other'> {
  /** `1.204` */
  number: (value: number) => string;
  /** The form for this count, with the number where it has a `#`. */
  plural: (count: number, forms: Readonly<Record<Category | 'other', string>>) => string;
  /** The words for this case, or those for all others. */
  select: <Case extends string>(
    chosen: Case,
    words: Readonly<Partial<Record<Case, string>>> & { readonly other: string },
  ) => string;
  /** `one, two and three` */
  list: (words: readonly string[]) => string;
  /** `in 30 seconds`, `in 5 minutes (14:05)`: from a minute on by the clock too, which counts from `since`. */
  ahead: (seconds: number, since: number) => string;
}

/** The words of a package in one language. */
export type Translation<Words, Category extends Intl.LDMLPluralRule = 'other'> = (
  format: MessageFormat<Category>,
) => Words;

/** Formats as a BCP 47 tag asks for: `es-MX` writes its numbers in another way than `es`. */
export function messageFormat(tag: string): MessageFormat {
  const numbers = new Intl.NumberFormat(tag);
  const number = (value: number) => numbers.format(value);
  const rules = new Intl.PluralRules(tag);
  return {
    number,
    plural: (
      count,
      forms: { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string },
    ) => (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count)),
    select: (chosen, words) => words[chosen] ?? words.other,
    list: (words) => new Intl.ListFormat(tag).format(words),
    ahead: (seconds, since) => {
      const relative = new Intl.RelativeTimeFormat(tag);
      if (seconds < 60) return relative.format(Math.ceil(seconds), 'second');
      const minutes = Math.ceil(seconds / 60);
      const wait =
        minutes < 120 ? relative.format(minutes, 'minute') : relative.format(Math.ceil(minutes / 60), 'hour');
      const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(since + seconds * 1000);
      return `${wait} (${clock})`;
    },
  };
}
