import { defineOnce } from '../../foundation/define-once.js';
import { RelativeTime } from './relative-time.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-relative-time': RelativeTime;
  }
}

defineOnce('mp-relative-time', RelativeTime);
