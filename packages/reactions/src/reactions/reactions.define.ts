import { defineOnce } from '@meepraten/design-system';
import '@meepraten/reaction-form/define';
import { Reactions } from './reactions.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-reactions': Reactions;
  }
}

defineOnce('mp-reactions', Reactions);
