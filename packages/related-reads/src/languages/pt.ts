import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Também fala de: ${list(subjects)}`,
    linkedFrom: 'Mencionado neste artigo',
    linksHere: 'Menciona este artigo',
  },
  relatedReads: {
    heading: 'Leia também',
    loading: 'Carregando artigos…',
    failed: (code) =>
      select(code, {
        offline: 'Você está sem conexão. Conecte-se à internet e tente novamente.',
        other: 'Não foi possível carregar a lista de artigos. Tente novamente mais tarde.',
      }),
    retry: 'Tentar novamente',
  },
  saveButton: {
    save: 'Salvar',
    saved: 'Salvo',
    saveNoMore: 'remover dos salvos',
    outcome: {
      saved: 'Salvo neste dispositivo.',
      forgotten: 'Não está mais salvo.',
      denied: 'O seu navegador não deixa este site guardar nada neste dispositivo, por isso não foi salvo.',
    },
  },
});
