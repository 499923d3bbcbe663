import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Fermer' },
  relativeTime: { unknown: 'date inconnue' },
  skeleton: { loading: 'Chargement…' },
  toggletip: { explanation: 'Explication' },
});
