import type { ArticleLink } from '../model/article.js';

/** What stands in an article's markup beside its text, and comes back as data. */
export interface Findings {
  related: ArticleLink[];
  relatedHeading: string | null;
  commentsCount: number | null;
}

/** An article as its source printed it: inert nodes of our own, free to be changed. */
export interface RawArticle {
  readonly root: Element;
  /** What its links start from. */
  readonly baseUrl: string;
  /** Known from elsewhere in the source; the text need not say it again. */
  readonly title: string | null;
  readonly found: Findings;
}

/** One thing that publishing software does to an article, undone. */
export type Rule = (article: RawArticle) => void;

export function nothingFound(): Findings {
  return { related: [], relatedHeading: null, commentsCount: null };
}
