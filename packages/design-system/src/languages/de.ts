import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Schließen' },
  relativeTime: { unknown: 'Datum unbekannt' },
  skeleton: { loading: 'Wird geladen …' },
  toggletip: { explanation: 'Erklärung' },
});
