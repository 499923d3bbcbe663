import { defineOnce } from '../../foundation/define-once.js';
import { Button } from './button.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-button': Button;
  }
}

defineOnce('mp-button', Button);
