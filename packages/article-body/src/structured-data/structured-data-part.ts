import type { ArticleModel } from '@meepraten/article-sources';
import { createDataBlock } from '@meepraten/design-system';
import type { LitElement, ReactiveController } from 'lit';
import { timeOf } from '../reading-time/times.js';
import { articleData } from './article-data.js';
import { isDescribed } from './described.js';

/** A slot that is nowhere: what goes there is among the children for machines, and for nobody else. */
const nowhere = 'structured-data';

/** Tells machines what the article is: a block of JSON-LD among the element's children, where crawlers look. */
export class StructuredDataPart implements ReactiveController {
  /** Settles when the article of the last update is described. */
  arrival: Promise<void> | undefined;

  readonly #host: LitElement;
  #article: ArticleModel | null = null;
  #block: HTMLScriptElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.update(null);
  }

  /** Describes this article, or takes the description away. */
  update(article: ArticleModel | null): void {
    this.#article = article;
    if (article) this.arrival = this.#describe(article);
    else this.#put(null);
  }

  async #describe(article: ArticleModel): Promise<void> {
    const time = await timeOf(article);
    if (article !== this.#article) return;
    const isTold = isDescribed(document, article.url, this.#block);
    this.#put(isTold ? null : JSON.stringify(articleData(article, time)));
  }

  #put(json: string | null): void {
    // The block is a child like others, and its coming is a change of the children: the same again must be none.
    if (json === (this.#block?.textContent ?? null)) return;
    this.#block?.remove();
    this.#block = null;
    if (json === null) return;
    const block = createDataBlock(json);
    block.slot = nowhere;
    this.#host.append(block);
    this.#block = block;
  }
}
