import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'סגירה' },
  relativeTime: { unknown: 'תאריך לא ידוע' },
  skeleton: { loading: 'נטען…' },
  toggletip: { explanation: 'הסבר' },
});
