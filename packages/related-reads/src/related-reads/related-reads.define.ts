import { defineOnce } from '@meepraten/design-system';
import { RelatedReads } from './related-reads.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-related-reads': RelatedReads;
  }
}

defineOnce('mp-related-reads', RelatedReads);
