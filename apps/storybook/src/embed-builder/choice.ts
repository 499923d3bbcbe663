import type { Theme } from '@meepraten/design-system';
import type { Option } from './options.js';

export const widgets = [
  'article-body',
  'related-reads',
  'reactions',
  'reaction-form',
  'reactions-count',
] as const;

export type Widget = (typeof widgets)[number];

/** How a page with a policy allows the script: by where it comes from, by a nonce, or by its hash. */
export const permits = ['host', 'nonce', 'hash'] as const;

export type Permit = (typeof permits)[number];

/** What somebody wants on a page. An empty text stands for what the widgets do by themselves. */
export interface Choice {
  widgets: readonly Widget[];
  /** What they are to do beside what they do by themselves. */
  options: readonly Option[];
  /** Whose reactions they are. */
  service: 'meepraten' | 'wordpress';
  /** Address of the reactions server, or the root of the WordPress. */
  server: string;
  /** Key of the thread, or the id of the WordPress post. */
  thread: string;
  /** Address of the article; without one it stands between the tags. */
  article: string;
  /** Address of the list of articles; without one the links stand between the tags. */
  reads: string;
  language: string;
  theme: Theme;
  /** Folder in which the files of `@meepraten/embed` lie. */
  files: string;
  permit: Permit;
}

export const firstChoice: Choice = {
  widgets: ['reactions'],
  options: [],
  service: 'meepraten',
  server: 'https://reactions.your.site',
  thread: '',
  article: '',
  reads: '',
  language: '',
  theme: 'host',
  files: 'https://your.site/meepraten',
  permit: 'host',
};
