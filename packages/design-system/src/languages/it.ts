import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Chiudi' },
  relativeTime: { unknown: 'data sconosciuta' },
  skeleton: { loading: 'Caricamento…' },
  toggletip: { explanation: 'Spiegazione' },
});
