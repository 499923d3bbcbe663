import { defineOnce } from '../../foundation/define-once.js';
import { Skeleton } from './skeleton.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-skeleton': Skeleton;
  }
}

defineOnce('mp-skeleton', Skeleton);
