import { defineOnce } from '../../foundation/define-once.js';
import { Dialog } from './dialog.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-dialog': Dialog;
  }
}

defineOnce('mp-dialog', Dialog);
