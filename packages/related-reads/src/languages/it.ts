import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Parla anche di: ${list(subjects)}`,
    linkedFrom: 'Citato in questo articolo',
    linksHere: 'Cita questo articolo',
  },
  relatedReads: {
    heading: 'Leggi anche',
    loading: 'Caricamento degli articoli…',
    failed: (code) =>
      select(code, {
        offline: 'Non sei in linea. Connettiti a internet e riprova.',
        other: 'Non è stato possibile caricare l’elenco degli articoli. Riprova più tardi.',
      }),
    retry: 'Riprova',
  },
  saveButton: {
    save: 'Salva',
    saved: 'Salvato',
    saveNoMore: 'rimuovi dai salvati',
    outcome: {
      saved: 'Salvato su questo dispositivo.',
      forgotten: 'Non è più salvato.',
      denied:
        'Il tuo browser non permette a questo sito di conservare nulla su questo dispositivo, quindi non è stato salvato.',
    },
  },
});
