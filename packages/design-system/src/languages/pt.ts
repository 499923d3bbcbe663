import type { Translation } from '../foundation/message-format.js';
import type { Words } from './words.js';

export const words: Translation<Words> = () => ({
  dialog: { close: 'Fechar' },
  relativeTime: { unknown: 'data desconhecida' },
  skeleton: { loading: 'Carregando…' },
  toggletip: { explanation: 'Explicação' },
});
