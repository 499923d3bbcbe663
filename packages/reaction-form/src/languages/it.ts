import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ ahead, number, plural, select }) => ({
  formatting: {
    toolbar: 'Formattazione',
    bold: 'Grassetto',
    link: 'Link',
    quote: 'Citazione',
    list: 'Elenco',
    shortcuts: ({ bold, link }) => `Con ${bold} metti le parole in grassetto, con ${link} crei un link.`,
  },
  keeping: {
    queued: 'Conservato su questo dispositivo',
    queuedOffline: 'Non sei in linea.',
    queuedOutOfReach: 'Ora il server non è raggiungibile.',
    queuedUntil:
      'Verrà inviato appena riapri questo sito, o prima se torna la connessione. Per cambiare qualcosa, fallo e invia di nuovo.',
    otherTab: 'Lo stesso commento è stato scritto in un’altra scheda',
    otherTabHow: 'Entrambi i testi sono conservati. Quale vuoi tenere?',
    otherText: 'Il testo dell’altra scheda',
    keepThis: 'Tieni questo testo',
    takeOther: 'Prendi l’altro testo',
    keepBoth: 'Entrambi, uno sotto l’altro',
    denied:
      'Il tuo testo non può essere conservato su questo dispositivo. Invialo o copialo prima di lasciare la pagina, altrimenti andrà perso.',
    cleared:
      'Il tuo testo è stato cancellato da questo dispositivo e ora è solo qui. Invialo o copialo prima di lasciare la pagina, altrimenti andrà perso.',
    copy: 'Copia testo',
    copied: 'Il testo è copiato.',
    selected: 'Il testo è selezionato: copialo con la tastiera o con il menu del browser.',
  },
  posting: {
    published: 'Il tuo commento è pubblicato.',
    pending: 'Il tuo commento è arrivato ed è in attesa di approvazione.',
    unexplained:
      'Il tuo commento è arrivato. Il sito non dice quando gli altri lo vedranno: forse è in attesa di approvazione.',
    hashHint: 'L’indirizzo e-mail non viene pubblicato, ma un codice che WordPress ne ricava sì',
    earlierStored:
      'La tua prima versione era già arrivata. Il testo modificato è ancora qui sotto; invialo come un altro commento oppure cancellalo.',
    said: (words) => `Il sito dice: «${words}»`,
    charactersLeft: (count) =>
      plural(count, {
        one: 'Ancora # carattere',
        many: 'Ancora # di caratteri',
        other: 'Ancora # caratteri',
      }),
    charactersOver: (count) =>
      plural(count, {
        one: '# carattere di troppo',
        many: '# di caratteri di troppo',
        other: '# caratteri di troppo',
      }),
    blocked: 'Il server non è raggiungibile. Il tuo testo resta qui; riprova più tardi.',
    errorCount: (count) =>
      plural(count, { one: 'C’è # errore', many: 'Ci sono # di errori', other: 'Ci sono # errori' }),
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Quel commento non c’è più. Pubblica il tuo testo come un nuovo commento.';
      if (code === 'too-long')
        return field === 'body'
          ? `Accorcia il tuo commento a ${number(max)} caratteri.`
          : `Non usare qui più di ${number(max)} caratteri.`;
      return select(field, {
        body: 'Scrivi il tuo commento.',
        name: 'Inserisci il tuo nome.',
        website: 'Inserisci un indirizzo web completo, come www.esempio.it, oppure lascia vuoto il campo.',
        other:
          code === 'required'
            ? 'Inserisci il tuo indirizzo e-mail.'
            : 'Inserisci un indirizzo e-mail completo, come nome@esempio.it.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'Il server non ha risposto in tempo. Il tuo testo resta qui; riprova. Il commento non verrà mai pubblicato due volte.',
        'rate-limited': `In poco tempo sono stati pubblicati più commenti di quanti qui siano ammessi. Il tuo testo resta qui; riprova ${retryAfter === undefined ? 'più tardi' : ahead(retryAfter, at)}.`,
        closed: 'Qui non si può più commentare. Il tuo testo resta qui, così puoi copiarlo.',
        denied:
          'Questo sito non può pubblicare commenti qui. Il tuo testo resta qui; segnalalo, per favore, a chi gestisce il sito.',
        'not-found':
          'Questo spazio per i commenti non esiste. Il tuo testo resta qui; segnalalo, per favore, a chi gestisce il sito.',
        conflict:
          'Un’altra versione di questo testo è già stata inviata. Guarda se c’è; altrimenti invia di nuovo questa.',
        expired:
          'Per giorni non è stato possibile inviare questo commento. Guarda se c’è; altrimenti invialo di nuovo.',
        invalid: 'Il server non può accettare questo commento. Il tuo testo resta qui; modificalo e riprova.',
        other: 'Qualcosa è andato storto sul server. Il tuo testo resta qui; riprova più tardi.',
      }),
  },
  preview: {
    tabs: 'Il tuo commento',
    write: 'Scrivi',
    preview: 'Anteprima',
    loading: 'Preparazione dell’anteprima…',
    empty: 'Ancora niente da mostrare',
    retry: 'Riprova',
    failure: (code) =>
      select(code, {
        offline:
          'Non sei in linea. Continua pure a scrivere; l’anteprima torna appena avrai una connessione.',
        timeout: 'L’anteprima tarda troppo. Riprova.',
        blocked: 'Il server non è raggiungibile. Continua pure a scrivere o riprova più tardi.',
        'rate-limited': 'Chiedi anteprime molto in fretta. Riprova tra un minuto.',
        invalid: 'Il tuo commento è troppo lungo per un’anteprima. Prima accorcialo.',
        other: 'Non è stato possibile preparare l’anteprima. Continua pure a scrivere o riprova più tardi.',
      }),
  },
  reactionForm: {
    heading: 'Lascia un commento',
    required: 'I campi obbligatori sono contrassegnati con *',
    body: 'Commento',
    name: 'Nome',
    email: 'E-mail',
    emailHint: 'Il tuo indirizzo e-mail non sarà pubblicato',
    website: 'Sito web',
    subscribe: 'Avvisami via e-mail quando qualcuno risponde',
    remember: 'Ricorda i miei dati su questo dispositivo',
    submit: 'Pubblica il commento',
    sending: 'Invio in corso…',
    retry: 'Riprova',
    offline: 'Non sei in linea. Il tuo testo resta qui; riprova appena avrai una connessione.',
    lost: 'Una parte del modulo non è arrivata. Il tuo testo resta qui; riprova. Se non basta, copia il testo e ricarica la pagina.',
    noServer: 'Dai a questo elemento un indirizzo nell’attributo server.',
    asFile: 'Questa pagina è stata aperta come file. I commenti funzionano solo su un sito.',
  },
  work: {
    doing: 'Un breve calcolo per tenere fuori lo spam…',
    cancel: 'Annulla',
  },
});
