import { defineOnce } from '../../foundation/define-once.js';
import { TabPanel } from './tab-panel.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-tab-panel': TabPanel;
  }
}

defineOnce('mp-tab-panel', TabPanel);
