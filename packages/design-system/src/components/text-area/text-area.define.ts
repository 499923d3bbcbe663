import { defineOnce } from '../../foundation/define-once.js';
import { TextArea } from './text-area.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-text-area': TextArea;
  }
}

defineOnce('mp-text-area', TextArea);
