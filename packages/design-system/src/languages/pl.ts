import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Zamknij' },
  relativeTime: { unknown: 'data nieznana' },
  skeleton: { loading: 'Wczytywanie…' },
  toggletip: { explanation: 'Wyjaśnienie' },
});
