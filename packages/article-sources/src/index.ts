export type { Answer } from './answer.js';
export type { HtmlPageOptions } from './html-page.js';
export {
  feedTypes,
  type Feed,
  type FeedItem,
  type FeedOptions,
  type FeedSource,
  type FeedType,
} from './feeds/feed.js';
export { loadArticle } from './load-article.js';
export { loadHtmlPage } from './load-html-page.js';
export { loadFeed, loadJsonFeed } from './load-feed.js';
export { takeFrontMatter, type FrontMatter } from './markdown/front-matter.js';
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
export { countWords, readingMinutes, readingTimeOf, type ReadingTime } from './reading-time.js';
export type { RequestOptions } from './request.js';
export { sanitise, sanitiseHtml, type SanitiseOptions } from './sanitiser/index.js';
export { loadParser, type HtmlParser } from './sanitiser/parse-html.js';
export { Slices } from './slices.js';
export type { ArticleType } from './sources/built-in.js';
export type { ArticleOptions } from './sources/read-source.js';
export type { ArticleSource, ReadOptions } from './sources/source.js';
export { videoAt, type Video } from './video-link.js';
