import type { ReactiveElement } from 'lit';
import { InheritedAttributeController } from './inherited-attribute.js';

/** The words of an element in each language it knows; English is the language of last resort. */
export type Catalogue<Terms> = { readonly en: Terms } & Readonly<Record<string, Terms>>;

/**
 * The language of an element: the nearest `lang` up the flattened tree, else English. Gives the element's words
 * and a tag for `Intl`, and renders it again when the language around it changes.
 */
export class LocaleController<Terms> {
  readonly #catalogue: Catalogue<Terms>;
  readonly #lang: InheritedAttributeController;

  constructor(host: ReactiveElement, catalogue: Catalogue<Terms>) {
    this.#catalogue = catalogue;
    this.#lang = new InheritedAttributeController(host, 'lang');
  }

  /** BCP 47 tag that fits the words shown: the page's own (`nl-BE`) where its language is known, else `en`. */
  get lang(): string {
    const tag = (this.#lang.value ?? '').replaceAll('_', '-');
    return languageOf(tag) in this.#catalogue && isLanguageTag(tag) ? tag : 'en';
  }

  /** The language of the page around, whether or not there are words in it; null where the page does not say. */
  get around(): string | null {
    return this.#lang.value;
  }

  get terms(): Terms {
    return this.#catalogue[languageOf(this.lang)] ?? this.#catalogue.en;
  }
}

function languageOf(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase();
}

// `Intl` throws on a malformed tag, and other people's pages have them.
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
