import { defineOnce } from '../../foundation/define-once.js';
import { Checkbox } from './checkbox.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-checkbox': Checkbox;
  }
}

defineOnce('mp-checkbox', Checkbox);
