import { LocaleController } from '@meepraten/design-system';
import type { LitElement } from 'lit';
import type { ArticlePlace } from '../article-body/article-place.js';
import { translations } from '../languages/translations.js';
import { en, nl, type ContentsTerms } from './contents.terms.js';
import { addHeadingLinks, removeHeadingLinks } from './heading-links.js';
import { ShyLinks } from './shy-links.js';

/** The links at the headings, kept up to date with the article and with the language of the page. */
export class HeadingLinksPart {
  readonly #locale: LocaleController<ContentsTerms>;
  readonly #shy = new ShyLinks();

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl }, translations, 'contents');
  }

  update(place: ArticlePlace): void {
    addHeadingLinks(place.root, {
      addressOf: (id) => place.addressOf(id),
      label: this.#locale.terms.headingLink,
    });
    this.#shy.follow(place.root);
  }

  clear({ root }: ArticlePlace): void {
    this.#shy.stop();
    removeHeadingLinks(root);
  }
}
