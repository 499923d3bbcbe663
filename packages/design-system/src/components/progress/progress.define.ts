import { defineOnce } from '../../foundation/define-once.js';
import { Progress } from './progress.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-progress': Progress;
  }
}

defineOnce('mp-progress', Progress);
