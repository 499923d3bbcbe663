export type { ArticleModel } from '@meepraten/article-sources';
export { ArticleSavedEvent, ArticleSaveEvent } from '@meepraten/article-sources';
export { ArticleBody } from './article-body/article-body.js';
export { ArticleFailedEvent, ArticleLoadedEvent } from './article-body/article-body.events.js';
export { translations } from './languages/translations.js';
export type { Words } from './languages/words.js';
export { PassageReactEvent } from './quoting/quoting.events.js';
