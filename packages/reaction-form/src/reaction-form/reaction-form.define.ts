import { defineOnce } from '@meepraten/design-system';
import { ReactionForm } from './reaction-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-reaction-form': ReactionForm;
  }
}

defineOnce('mp-reaction-form', ReactionForm);
