import type { ArticleModel, SourceErrorCode } from '@meepraten/article-sources';

declare global {
  interface HTMLElementEventMap {
    'article-loaded': ArticleLoadedEvent;
    'article-failed': ArticleFailedEvent;
  }
}

/** There is an article to read: the one of `src`, or that of the children. */
export class ArticleLoadedEvent extends Event {
  static readonly type = 'article-loaded';

  constructor(readonly article: ArticleModel) {
    super(ArticleLoadedEvent.type, { bubbles: true, composed: true });
  }
}

/** The article of `src` did not come. `cause` is the error itself, for a log. */
export class ArticleFailedEvent extends Event {
  static readonly type = 'article-failed';

  constructor(
    readonly code: SourceErrorCode,
    readonly cause: unknown,
  ) {
    super(ArticleFailedEvent.type, { bubbles: true, composed: true });
  }
}
