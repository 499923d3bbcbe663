import { defineOnce } from '../../foundation/define-once.js';
import '../menu-item/menu-item.define.js';
import { Menu } from './menu.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-menu': Menu;
  }
}

defineOnce('mp-menu', Menu);
