import { defineOnce } from '../../foundation/define-once.js';
import { VisuallyHidden } from './visually-hidden.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-visually-hidden': VisuallyHidden;
  }
}

defineOnce('mp-visually-hidden', VisuallyHidden);
