import type { Answer } from '../answer.js';
import type { ArticleInit } from '../model/article.js';
import type { RequestOptions } from '../request.js';

export interface ReadOptions extends RequestOptions {
  /** CSS selector of the article in a page; other sources may take it as they like. */
  select?: string | undefined;
  /** The address as it was asked for, with its fragment. */
  url: string;
}

/** A kind of address that articles come from. Give your own to `loadArticle` as `sources`. */
export interface ArticleSource {
  /** Its name, for `type`. */
  readonly type: string;
  /** Whether an answer is of this kind, by its media type and its shape. Asked where `type` is `auto`. */
  accepts(answer: Answer): boolean;
  /**
   * The article in the answer; throws a SourceError where there is none. Its `content`, a string or nodes, is sanitised
   * after this, whatever it holds.
   */
  read(answer: Answer, options: ReadOptions): ArticleInit | Promise<ArticleInit>;
}
