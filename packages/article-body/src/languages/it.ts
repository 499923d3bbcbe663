import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Caricamento dell’articolo…',
    failed: (code) =>
      select(code, {
        offline: 'Non sei in linea. Connettiti a internet e riprova.',
        timeout: 'L’articolo tarda troppo ad arrivare. Riprova più tardi.',
        'not-found': 'A questo indirizzo non c’è (o non c’è più) un articolo.',
        other: 'Non è stato possibile caricare l’articolo. Riprova più tardi.',
      }),
    retry: 'Riprova',
    openItself: 'Apri l’articolo originale',
    by: (names) => `Di ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# minuto di lettura',
        many: '# di minuti di lettura',
        other: '# minuti di lettura',
      }),
  },
  contents: { contents: 'Indice', headingLink: 'Link a questo titolo' },
  note: { note: (number) => `Nota ${number}`.trim(), closeNote: 'Chiudi la nota' },
  quoting: {
    passage: 'Brano selezionato',
    copyLink: 'Copia link',
    share: 'Condividi',
    react: 'Commenta questo brano',
    reach: 'Premi Tab per vedere che cosa puoi fare con questo brano.',
    linkCopied: 'Il link a questo brano è copiato.',
    quoteCopied: 'Il brano è copiato: incollalo nel tuo commento.',
    copyDenied: 'Il tuo browser non permette a questa pagina di copiare. Il link è:',
  },
  readingListDialog: {
    heading: 'Salvati su questo dispositivo',
    close: 'Chiudi',
    empty: 'Non c’è niente di salvato.',
    remove: 'Rimuovi',
    clear: 'Cancella tutto',
    undo: 'Annulla',
    removed: (title) => `Rimosso: ${title}`,
    cleared: 'È stato rimosso tutto.',
    restored: 'È di nuovo nell’elenco.',
    denied: 'Il tuo browser non permette a questo sito di modificare ciò che conserva su questo dispositivo.',
  },
  saveSection: {
    save: 'Salva',
    saved: 'Salvato',
    saveNoMore: 'rimuovi dai salvati',
    savePictures: 'Salva immagini',
    saveOnPinterest: 'Salva su Pinterest',
    opensTab: 'si apre in una nuova scheda',
    picture: (name) => `immagine ${name}`,
    readingList: (count) => `Salvati su questo dispositivo (${number(count)})`,
    outcome: {
      saved: 'Salvato su questo dispositivo.',
      forgotten: 'Non è più salvato.',
      denied:
        'Il tuo browser non permette a questo sito di conservare nulla su questo dispositivo, quindi non è stato salvato.',
    },
  },
  scrollRegions: {
    table: 'Tabella che scorre di lato',
    code: 'Codice che scorre di lato',
  },
});
