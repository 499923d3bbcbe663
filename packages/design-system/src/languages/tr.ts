import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Kapat' },
  relativeTime: { unknown: 'tarih bilinmiyor' },
  skeleton: { loading: 'Yükleniyor…' },
  toggletip: { explanation: 'Açıklama' },
});
