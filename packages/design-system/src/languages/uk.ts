import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Закрити' },
  relativeTime: { unknown: 'дата невідома' },
  skeleton: { loading: 'Завантаження…' },
  toggletip: { explanation: 'Пояснення' },
});
