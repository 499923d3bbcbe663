import { defineOnce } from '../../foundation/define-once.js';
import { TextField } from './text-field.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-text-field': TextField;
  }
}

defineOnce('mp-text-field', TextField);
