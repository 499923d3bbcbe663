import type { ContentsEntry } from './contents.js';
import { SafeContent } from './safe-content.js';

export interface ArticleAuthor {
  name: string;
  url: string | null;
}

/** A link to another article. */
export interface ArticleLink {
  url: string;
  title: string;
}

/** The fields of an article that are plain values. What its source does not show is null, or an empty list. */
export interface ArticleFields {
  id: string | null;
  url: string | null;
  title: string | null;
  /** BCP 47. */
  lang: string | null;
  /** `ltr`, `rtl` or `auto`. */
  dir: string | null;
  authors: readonly ArticleAuthor[];
  /** ISO 8601: an instant in UTC, or a day alone where the source gives no time zone. */
  published: string | null;
  /** As `published`. */
  modified: string | null;
  /** URL of the picture that stands for the article. */
  image: string | null;
  tags: readonly string[];
  commentsCount: number | null;
  /** What the source lists as related to it. */
  related: readonly ArticleLink[];
  /** The source's own words above that list, such as 'Lees ook'; also where it shows the words and no list. */
  relatedHeading: string | null;
}

export interface ArticleModel extends ArticleFields {
  /** A fresh copy at each reading. What is set, a string or nodes, is sanitised first. */
  get content(): DocumentFragment;
  set content(content: string | DocumentFragment);
  /** The headings of the content, in order. */
  readonly contents: readonly ContentsEntry[];
  /**
   * Settles when the content set last can be read: at once, but for a string in a browser without a safe parser of
   * its own, where the content is empty until the stand-in is there. Rejects with a SourceError if that fails.
   */
  readonly contentReady: Promise<void>;
}

export type ArticleInit = Partial<ArticleFields> & { content?: string | DocumentFragment };

const nothingKnown: ArticleFields = {
  id: null,
  url: null,
  title: null,
  lang: null,
  dir: null,
  authors: [],
  published: null,
  modified: null,
  image: null,
  tags: [],
  commentsCount: null,
  related: [],
  relatedHeading: null,
};

export function createArticle({ content, ...fields }: ArticleInit = {}): ArticleModel {
  return articleWith(new SafeContent(content), fields);
}

/** An article around content that is known to be safe. */
export function articleWith(safe: SafeContent, fields: Partial<ArticleFields>): ArticleModel {
  return {
    ...nothingKnown,
    ...fields,
    get content(): DocumentFragment {
      return safe.copy();
    },
    set content(content: string | DocumentFragment) {
      safe.replace(content);
    },
    get contents() {
      return safe.contents();
    },
    get contentReady() {
      return safe.ready;
    },
  };
}
