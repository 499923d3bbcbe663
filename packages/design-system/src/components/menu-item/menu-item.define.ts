import { defineOnce } from '../../foundation/define-once.js';
import { MenuItem } from './menu-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-menu-item': MenuItem;
  }
}

defineOnce('mp-menu-item', MenuItem);
