import type { ArticleModel } from '@meepraten/article-sources';
import type { LitElement } from 'lit';
import type { ArticlePlace } from '../article-body/article-place.js';
import { sectionsOf } from '../sections/sections.js';
import { copyStyles } from './copy.styles.js';
import { proseStyles } from './generated/prose.styles.js';
import { prefixIds } from './own-ids.js';

/**
 * The article as a copy in the element's shadow root, out of reach of the page's styles and scripts. The children stay
 * in the page, unseen, for whoever reads the page without scripts.
 */
export class IsolatedCopy implements ArticlePlace {
  #article: ArticleModel | null = null;
  #box = document.createElement('div');

  constructor(host: LitElement) {
    host.shadowRoot?.adoptedStyleSheets.push(proseStyles.styleSheet!, copyStyles.styleSheet!);
  }

  /** The box of the copy: the same one as long as the article is the same. */
  get root(): HTMLElement {
    return this.#box;
  }

  addressOf(id: string): string {
    return `#${encodeURIComponent(id)}`;
  }

  show(article: ArticleModel): HTMLElement {
    if (article === this.#article && this.#box.hasChildNodes()) return this.#box;
    this.#article = article;
    const box = document.createElement('div');
    box.dataset['prose'] = 'article';
    if (article.lang) box.lang = article.lang;
    if (article.dir) box.dir = article.dir;
    box.append(article.content);
    // Every heading has its id before all get their prefix.
    sectionsOf(box);
    prefixIds(box);
    this.#box = box;
    return box;
  }
}
