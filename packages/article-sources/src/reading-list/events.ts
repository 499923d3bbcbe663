declare global {
  interface HTMLElementEventMap {
    'article-save': ArticleSaveEvent;
    'article-saved': ArticleSavedEvent;
  }
}

/** The reader wants to keep an article or a picture. Cancel it to keep it in a list of your own. */
export class ArticleSaveEvent extends Event {
  static readonly type = 'article-save';

  constructor(
    readonly url: string,
    readonly title: string,
    readonly image: string | null,
  ) {
    super(ArticleSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** An article or a picture was put on the reading list of this device. */
export class ArticleSavedEvent extends Event {
  static readonly type = 'article-saved';

  constructor(
    readonly url: string,
    readonly title: string,
    readonly image: string | null,
  ) {
    super(ArticleSavedEvent.type, { bubbles: true, composed: true });
  }
}
