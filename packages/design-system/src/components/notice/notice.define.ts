import { defineOnce } from '../../foundation/define-once.js';
import { Notice } from './notice.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-notice': Notice;
  }
}

defineOnce('mp-notice', Notice);
