import { defineOnce } from '../../foundation/define-once.js';
import { Toggletip } from './toggletip.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-toggletip': Toggletip;
  }
}

defineOnce('mp-toggletip', Toggletip);
