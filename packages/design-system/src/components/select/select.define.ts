import { defineOnce } from '../../foundation/define-once.js';
import { Select } from './select.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-select': Select;
  }
}

defineOnce('mp-select', Select);
