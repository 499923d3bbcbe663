import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'إغلاق' },
  relativeTime: { unknown: 'تاريخ غير معروف' },
  skeleton: { loading: 'جارٍ التحميل…' },
  toggletip: { explanation: 'توضيح' },
});
