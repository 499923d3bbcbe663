// Tells React of the tags, with their attributes, properties and events.
import type { CustomElements as ArticleBody } from '@meepraten/article-body/jsx';
import type { CustomElements as Reactions } from '@meepraten/reactions/jsx';
import type { CustomElements as RelatedReads } from '@meepraten/related-reads/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ArticleBody, Reactions, RelatedReads {}
  }
}
