import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Cerrar' },
  relativeTime: { unknown: 'fecha desconocida' },
  skeleton: { loading: 'Cargando…' },
  toggletip: { explanation: 'Explicación' },
});
