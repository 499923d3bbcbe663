import { defineOnce } from '../../foundation/define-once.js';
import { Avatar } from './avatar.js';

declare global {
  interface HTMLElementTagNameMap {
    'mp-avatar': Avatar;
  }
}

defineOnce('mp-avatar', Avatar);
