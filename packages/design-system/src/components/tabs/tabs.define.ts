import { defineOnce } from '../../foundation/define-once.js';
import '../tab-panel/tab-panel.define.js';
import { Tabs } from './tabs.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-tabs': Tabs;
  }
}

defineOnce('mp-tabs', Tabs);
