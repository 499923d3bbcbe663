import { defineOnce } from '../../foundation/define-once.js';
import { LinkButton } from './link-button.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-link-button': LinkButton;
  }
}

defineOnce('mp-link-button', LinkButton);
