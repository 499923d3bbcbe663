import { defineOnce } from '@meepraten/design-system';
import { ArticleBody } from './article-body.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-article-body': ArticleBody;
  }
}

defineOnce('mp-article-body', ArticleBody);
