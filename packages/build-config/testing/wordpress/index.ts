export { fetchAsAPage } from './fetch-as-a-page.ts';
export type { CommentRecord, PostRecord } from './records.ts';
export { StandInWordPress, type WordPressOptions } from './wordpress.ts';
