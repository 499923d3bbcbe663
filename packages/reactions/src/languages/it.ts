import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ plural, select }) => ({
  extras: {
    reply: 'Rispondi',
    cancel: 'Annulla',
    published: 'Il tuo commento è pubblicato.',
    pending: 'Il tuo commento è arrivato ed è in attesa di approvazione.',
    replyTo: (name) => `Risposta a ${name}`,
    moreActions: (name) => `Altre azioni per il commento di ${name}`,
    menuLost:
      'Non è stato possibile caricare il menu. Controlla la connessione e premi di nuovo il pulsante. Se non basta, ricarica la pagina.',
    failure: (code) =>
      select(code, {
        offline: 'Non sei in linea. Potrai leggere i commenti appena avrai una connessione.',
        timeout: 'I commenti tardano troppo ad arrivare. Riprova.',
        blocked: 'Il server dei commenti non è raggiungibile. Riprova più tardi.',
        'rate-limited': 'Ci sono troppe richieste contemporaneamente. Riprova tra un minuto.',
        'not-found':
          'Questi commenti non esistono sul server. Segnalalo, per favore, a chi gestisce il sito.',
        denied: 'Questi commenti non esistono sul server. Segnalalo, per favore, a chi gestisce il sito.',
        other: 'Non è stato possibile caricare i commenti. Riprova più tardi.',
      }),
  },
  ordering: {
    order: 'Ordine',
    orders: { oldest: 'Prima i meno recenti', newest: 'Prima i più recenti', best: 'Prima i più apprezzati' },
    ordered: (order) => `I commenti sono ora in quest’ordine: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Copia link',
    copied: 'Il link è copiato.',
    copyByHand: 'Copia questo indirizzo:',
  },
  reactions: {
    count: (count) => plural(count, { one: '# commento', other: '# commenti' }),
    loading: 'Caricamento dei commenti…',
    retry: 'Riprova',
    anonymous: 'Anonimo',
    owner: 'Autore',
    edited: 'Modificato',
    waiting: 'In attesa di approvazione',
    deleted: 'Questo commento è stato rimosso.',
    next: 'Carica altri commenti',
    previous: 'Carica i commenti precedenti',
    empty: 'Nessuno ha ancora commentato.',
    closed: 'I commenti sono chiusi.',
    invitationHeading: 'Partecipa alla discussione',
    invitation: 'Vuoi aggiungere qualcosa? Di’ pure la tua!',
    noServer: 'Dai a questo elemento un indirizzo nell’attributo server.',
    unreadable: 'Non è stato possibile caricare i commenti. Riprova più tardi.',
    inReplyTo: (name) => `In risposta a ${name}`,
    moreAnswers: (count) =>
      plural(count, { one: 'Mostra ancora # risposta', other: 'Mostra ancora # risposte' }),
  },
  waiting: {
    about: 'Spiegazione: in attesa di approvazione',
    explanation:
      'Gli altri vedranno questo commento quando chi gestisce il sito lo avrà letto e approvato. Fino ad allora lo vedi solo tu, finché resti su questa pagina.',
  },
});
