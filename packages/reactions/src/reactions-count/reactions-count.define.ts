import { defineOnce } from '@meepraten/design-system';
import { ReactionsCount } from './reactions-count.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-reactions-count': ReactionsCount;
  }
}

defineOnce('mp-reactions-count', ReactionsCount);
