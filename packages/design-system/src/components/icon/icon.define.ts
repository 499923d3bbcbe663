import { defineOnce } from '../../foundation/define-once.js';
import { Icon } from './icon.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-icon': Icon;
  }
}

defineOnce('mp-icon', Icon);
