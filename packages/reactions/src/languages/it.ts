import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ list, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline: 'Non ha funzionato: non sei in linea. Riprova appena avrai una connessione.',
        'rate-limited':
          'Non ha funzionato: ci sono troppe richieste contemporaneamente. Riprova tra un minuto.',
        'not-found': 'Non ha funzionato: questo commento non c’è più.',
        closed: 'Non ha funzionato: qui non si può più modificare nulla.',
        other: 'Non ha funzionato: il server non è raggiungibile. Riprova più tardi.',
      }),
  };

  const arrived = (count: number) =>
    plural(count, { one: '# nuovo commento', many: '# di nuovi commenti', other: '# nuovi commenti' });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – mostra` },
    editing: {
      ...acts,
      heading: 'Modifica il tuo commento',
      save: 'Salva la modifica',
      saving: 'Salvataggio…',
      cancel: 'Annulla',
      published: 'La tua modifica è salvata.',
      pending: 'La tua modifica è salvata ed è in attesa di approvazione.',
      stale:
        'Nel frattempo il tuo commento è stato modificato altrove. Ora è così; il tuo testo è ancora nel campo. Riprendi ciò che vuoi tenere e salva di nuovo.',
    },
    extras: {
      reply: 'Rispondi',
      like: (count) =>
        count > 0
          ? plural(count, {
              one: 'Mi piace, # volta',
              many: 'Mi piace, # di volte',
              other: 'Mi piace, # volte',
            })
          : 'Mi piace',
      cancel: 'Annulla',
      published: 'Il tuo commento è pubblicato.',
      pending: 'Il tuo commento è arrivato ed è in attesa di approvazione.',
      replyTo: (name) => `Risposta a ${name}`,
      moreActions: (name) => `Altre azioni per il commento di ${name}`,
      own: 'I miei commenti su questo sito',
      menuLost:
        'Non è stato possibile caricarlo. Controlla la connessione e premi di nuovo il pulsante. Se non basta, ricarica la pagina.',
      failure: (code) =>
        select(code, {
          offline: 'Non sei in linea. Potrai leggere i commenti appena avrai una connessione.',
          timeout: 'I commenti tardano troppo ad arrivare. Riprova.',
          blocked: 'Il server dei commenti non è raggiungibile. Riprova più tardi.',
          'rate-limited': 'Ci sono troppe richieste contemporaneamente. Riprova tra un minuto.',
          'not-found':
            'Questi commenti non esistono sul server. Segnalalo, per favore, a chi gestisce il sito.',
          denied:
            'Il sito non lascia leggere a tutti questi commenti. Segnalalo, per favore, a chi gestisce il sito.',
          other: 'Non è stato possibile caricare i commenti. Riprova più tardi.',
        }),
    },
    myReactions: {
      heading: 'I miei commenti su questo sito',
      explanation:
        'Questi sono i commenti che hai scritto su questo dispositivo. Puoi modificarli e ritirarli solo qui, nel commento stesso.',
      close: 'Chiudi',
      empty: 'Su questo dispositivo non ci sono tuoi commenti.',
      states: {
        published: 'Pubblicato',
        pending: 'In attesa di approvazione',
        spam: 'Non pubblicato',
        rejected: 'Non pubblicato',
        deleted: 'Rimosso',
      },
      wipe: 'Cancella tutto su questo dispositivo',
      sure: 'Confermi? Le bozze, gli articoli salvati e il diritto di modificare o ritirare i tuoi commenti spariscono da questo dispositivo. Ciò che è pubblicato resta pubblicato.',
      wipeNow: 'Sì, cancella tutto',
      keep: 'No, conserva',
      wiped: 'Tutto ciò che viene da questo sito è cancellato da questo dispositivo.',
      denied: 'Non è stato possibile cancellare: il tuo browser non dà accesso a ciò che è conservato qui.',
    },
    ordering: {
      order: 'Ordine',
      orders: {
        oldest: 'Prima i meno recenti',
        newest: 'Prima i più recenti',
        best: 'Prima i più apprezzati',
      },
      ordered: (order) => `I commenti sono ora in quest’ordine: ${order}.`,
    },
    ownPart: {
      you: 'Tu',
      refused: 'Non pubblicato',
      because: (reasons) => `Che cosa ha contato: ${list(reasons)}.`,
      reasons: {
        'odd-shape': 'il testo ha una forma insolita, come solo maiuscole o sempre lo stesso carattere',
        'trap-field': 'era compilato un campo che vedono solo i programmi',
        'too-fast': 'il commento è arrivato molto presto dopo l’apertura della pagina',
        'many-from-visitor': 'dalla tua connessione sono arrivati molti commenti in poco tempo',
        'busy-thread': 'in questo momento qui arrivano insolitamente molti commenti',
        'many-links': 'contiene molti link',
        'new-link': 'contiene un link a un sito che qui non è ancora stato citato',
        'word-list': 'contiene una parola che chi gestisce il sito vuole prima vedere',
        'near-duplicate': 'il testo somiglia molto a un altro commento di oggi',
        'first-reaction': 'è il tuo primo commento qui, oppure non hai lasciato un indirizzo e-mail',
        'every-reaction': 'su questo sito ogni commento viene prima letto',
        'no-proof-of-work': 'il tuo browser non ha potuto mostrare che non sei un robot',
        'check-failed': 'un controllo non è stato portato a termine',
      },
    },
    reactionMenu: {
      change: 'Modifica',
      withdraw: 'Ritira',
      quote: 'Cita',
      copyLink: 'Copia link',
      copied: 'Il link è copiato.',
      copyByHand: 'Copia questo indirizzo:',
      report: 'Segnala',
      lost: 'Non è stato possibile caricarlo. Controlla la connessione e riprova.',
    },
    reactions: {
      count: (count) => plural(count, { one: '# commento', many: '# di commenti', other: '# commenti' }),
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
      asFile: 'Questa pagina è stata aperta come file. I commenti funzionano solo su un sito.',
      unreadable: 'Non è stato possibile caricare i commenti. Riprova più tardi.',
      inReplyTo: (name) => `In risposta a ${name}`,
      moreAnswers: (count) =>
        plural(count, {
          one: 'Mostra ancora # risposta',
          many: 'Mostra ancora # di risposte',
          other: 'Mostra ancora # risposte',
        }),
    },
    reporting: {
      ...acts,
      heading: 'Segnala questo commento',
      promise:
        'Chi gestisce questo sito legge la tua segnalazione. Chi ha scritto il commento non vede chi l’ha segnalato.',
      reason: 'Che cosa non va?',
      reasons: {
        spam: 'Pubblicità o spam',
        abuse: 'Offensivo o pieno di odio',
        'personal-data': 'Dati di un’altra persona',
        illegal: 'Illegale o pericoloso',
        other: 'Altro',
      },
      note: 'Spiegazione (facoltativa)',
      send: 'Invia segnalazione',
      cancel: 'Annulla',
      sent: 'Grazie. Chi gestisce il sito ci darà un’occhiata.',
      tooLong: (count) =>
        plural(count, {
          one: 'Accorcia la spiegazione: # carattere di troppo.',
          many: 'Accorcia la spiegazione: # di caratteri di troppo.',
          other: 'Accorcia la spiegazione: # caratteri di troppo.',
        }),
    },
    waiting: {
      about: 'Spiegazione: in attesa di approvazione',
      explanation:
        'Gli altri vedranno questo commento quando chi gestisce il sito lo avrà letto e approvato. Fino ad allora lo vedi solo tu, su questo dispositivo.',
      aboutRefusal: 'Spiegazione: non pubblicato',
      refusal:
        'Chi gestisce il sito non ha pubblicato questo commento. Lo vedi ancora solo tu, su questo dispositivo.',
    },
    withdrawing: {
      ...acts,
      withdrawn: 'Hai ritirato questo commento. Appena vai avanti, sparisce anche per gli altri.',
      undo: 'Annulla il ritiro',
    },
  };
};
