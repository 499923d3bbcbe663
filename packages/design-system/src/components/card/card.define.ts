import { defineOnce } from '../../foundation/define-once.js';
import { Card } from './card.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-card': Card;
  }
}

defineOnce('mp-card', Card);
