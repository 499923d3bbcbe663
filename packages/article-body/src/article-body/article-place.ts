/** Where the article can be read: in the page's own DOM, or as a copy in the shadow root of an isolated element. */
export interface ArticlePlace {
  /** Holds the article's nodes. */
  readonly root: HTMLElement;
  /** What leads to the part of the article with this id, in a link. */
  addressOf(id: string): string;
}
