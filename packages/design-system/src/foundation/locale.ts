import type { ReactiveElement } from 'lit';
import { InheritedAttributeController } from './inherited-attribute.js';
import { languageOf, languageTag } from './language-tag.js';
import { LazyPart } from './lazy-part.js';
import type { Translations } from './translations.js';

/** The words of an element in each language that is built in; English is the language of last resort. */
export type Catalogue<Terms> = { readonly en: Terms } & Readonly<Record<string, Terms>>;

// Of what comes later than this, a reader had rather see the English words than nothing.
const patience = 1500;

/**
 * The language of an element: the nearest `lang` up the flattened tree, else English. Gives the element's words
 * and a tag for `Intl`, and renders it again when the language around it changes or its words arrive.
 */
export class LocaleController<Terms, Name extends string = string> {
  readonly #english: Terms;
  /** The words for the language around; asks for those that are not here. */
  readonly #words: () => Terms | undefined;
  readonly #lang: InheritedAttributeController;
  #tag = 'en';
  #fetching: LazyPart<void> | undefined;
  #isReady = false;

  /**
   * @param translations Where its words in other languages are; English stands in for those that do not come.
   * @param name Its catalogue among them.
   */
  constructor(
    host: ReactiveElement,
    catalogue: Catalogue<Terms>,
    translations?: Translations<Readonly<Record<NoInfer<Name>, NoInfer<Terms>>>>,
    name?: Name,
  ) {
    this.#english = catalogue.en;
    this.#words = () =>
      translations?.words[this.#tag]?.[name!] ??
      catalogue[languageOf(this.#tag)] ??
      void this.#fetching?.part;
    this.#lang = new InheritedAttributeController(host, 'lang', (value) => {
      const tag = (this.#tag = languageTag(value));
      this.#fetching =
        translations &&
        new LazyPart(host, async () => {
          setTimeout(() => {
            this.#isReady = true;
            host.requestUpdate();
          }, patience);
          const fetched = await (await translations.load()).fetchWords(tag);
          translations.words[tag] = { ...fetched, ...translations.words[tag] };
        });
    });
  }

  /** BCP 47 tag that fits the words shown: the page's own (`nl-BE`) where its language is known, else `en`. */
  get lang(): string {
    return this.#words() ? this.#tag : 'en';
  }

  /** The language of the page around, whether or not there are words in it; null where the page does not say. */
  get around(): string | null {
    return this.#lang.value;
  }

  get terms(): Terms {
    return this.#words() ?? this.#english;
  }

  /** Whether the first words are here, or do not come soon: until then an element had better not speak English. */
  get isReady(): boolean {
    return (this.#isReady ||= !!this.#words() || !this.#fetching?.isComing);
  }

  /** Settles when the words are here, or are known not to come. */
  get arrival(): Promise<void> | undefined {
    return this.#fetching?.arrival;
  }
}
