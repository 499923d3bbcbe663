import type { ArticleModel } from '@meepraten/article-sources';
import type { LitElement } from 'lit';
import { timeOf } from './times.js';

/** How long the article takes to read, as soon as its words are counted. */
export class ReadingTimePart {
  /** Settles when what was asked for last is known. */
  arrival: Promise<void> | undefined;

  readonly #host: LitElement;
  #article: ArticleModel | null = null;
  #minutes: number | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** In minutes; while the words of a changed article are counted, those of before, and null at first. */
  minutesOf(article: ArticleModel): number | null {
    if (article !== this.#article) {
      this.#article = article;
      this.arrival = this.#count(article);
    }
    return this.#minutes;
  }

  async #count(article: ArticleModel): Promise<void> {
    const { minutes } = await timeOf(article);
    if (article !== this.#article || minutes === this.#minutes) return;
    this.#minutes = minutes;
    this.#host.requestUpdate();
  }
}
