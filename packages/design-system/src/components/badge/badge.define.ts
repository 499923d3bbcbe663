import { defineOnce } from '../../foundation/define-once.js';
import { Badge } from './badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-badge': Badge;
  }
}

defineOnce('mp-badge', Badge);
