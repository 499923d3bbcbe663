export type { HtmlPageOptions } from './html-page.js';
export type { Feed, FeedItem } from './json-feed.js';
export { LazyPart } from './lazy-part.js';
export { loadHtmlPage } from './load-html-page.js';
export { loadJsonFeed } from './load-json-feed.js';
export {
  createArticle,
  type ArticleAuthor,
  type ArticleInit,
  type ArticleLink,
  type ArticleModel,
} from './model/article.js';
export type { ContentsEntry } from './model/contents.js';
export { plainText } from './model/plain-text.js';
export { readArticle } from './model/read-article.js';
export { SourceError, sourceErrorCodes, type SourceErrorCode } from './problems.js';
export * from './reading-list/index.js';
export { countWords, readingMinutes } from './reading-time.js';
export type { RequestOptions } from './request.js';
export { sanitise, sanitiseHtml, type SanitiseOptions } from './sanitiser/index.js';
