import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'few' | 'many'> = ({ list, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline: 'Nie udało się: nie masz połączenia z internetem. Spróbuj ponownie, gdy je odzyskasz.',
        'rate-limited': 'Nie udało się: zbyt wiele zapytań naraz. Spróbuj ponownie za minutę.',
        'not-found': 'Nie udało się: tego komentarza już nie ma.',
        closed: 'Nie udało się: tutaj nie można już nic zmienić.',
        other: 'Nie udało się: serwer jest nieosiągalny. Spróbuj ponownie później.',
      }),
  };

  const arrived = (count: number) =>
    plural(count, {
      one: '# nowy komentarz',
      few: '# nowe komentarze',
      many: '# nowych komentarzy',
      other: '# nowego komentarza',
    });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – pokaż` },
    editing: {
      ...acts,
      heading: 'Zmień swój komentarz',
      save: 'Zapisz zmianę',
      saving: 'Zapisywanie…',
      cancel: 'Anuluj',
      published: 'Twoja zmiana została zapisana.',
      pending: 'Twoja zmiana została zapisana i czeka na zatwierdzenie.',
      stale:
        'Twój komentarz został w międzyczasie zmieniony gdzie indziej. Teraz wygląda tak; Twój tekst nadal jest w polu. Przenieś to, co chcesz zachować, i zapisz ponownie.',
    },
    extras: {
      reply: 'Odpowiedz',
      like: (count) =>
        count > 0
          ? plural(count, {
              one: 'Lubię to, # raz',
              few: 'Lubię to, # razy',
              many: 'Lubię to, # razy',
              other: 'Lubię to, # razu',
            })
          : 'Lubię to',
      cancel: 'Anuluj',
      published: 'Twój komentarz został opublikowany.',
      pending: 'Twój komentarz dotarł i czeka na zatwierdzenie.',
      replyTo: (name) => `Odpowiedź do: ${name}`,
      moreActions: (name) => `Więcej działań dla komentarza, którego autorem jest ${name}`,
      own: 'Moje komentarze na tej stronie',
      menuLost:
        'Nie udało się tego wczytać. Sprawdź połączenie i naciśnij przycisk jeszcze raz. Jeśli to nie pomoże, odśwież stronę.',
      failure: (code) =>
        select(code, {
          offline: 'Nie masz połączenia z internetem. Gdy je odzyskasz, przeczytasz komentarze.',
          timeout: 'Komentarze zbyt długo się wczytują. Spróbuj ponownie.',
          blocked: 'Serwer z komentarzami jest nieosiągalny. Spróbuj ponownie później.',
          'rate-limited': 'Zbyt wiele zapytań naraz. Spróbuj ponownie za minutę.',
          'not-found': 'Tych komentarzy nie ma na serwerze. Powiadom o tym, proszę, właściciela strony.',
          denied: 'Strona nie każdemu pozwala czytać te komentarze. Prosimy zawiadomić właściciela strony.',
          other: 'Nie udało się wczytać komentarzy. Spróbuj ponownie później.',
        }),
    },
    myReactions: {
      heading: 'Moje komentarze na tej stronie',
      explanation:
        'To komentarze napisane przez Ciebie na tym urządzeniu. Zmienić i wycofać je można tylko tutaj, przy samym komentarzu.',
      close: 'Zamknij',
      empty: 'Na tym urządzeniu nie ma Twoich komentarzy.',
      states: {
        published: 'Opublikowany',
        pending: 'Czeka na zatwierdzenie',
        spam: 'Nieopublikowany',
        rejected: 'Nieopublikowany',
        deleted: 'Usunięty',
      },
      wipe: 'Usuń wszystko z tego urządzenia',
      sure: 'Na pewno? Szkice, zapisane artykuły oraz prawo do zmiany i wycofania Twoich komentarzy znikną z tego urządzenia. To, co opublikowane, pozostanie opublikowane.',
      wipeNow: 'Tak, usuń wszystko',
      keep: 'Nie, zachowaj',
      wiped: 'Wszystko z tej strony zostało usunięte z tego urządzenia.',
      denied: 'Nie udało się usunąć: przeglądarka nie daje dostępu do tego, co jest tu przechowywane.',
    },
    ordering: {
      order: 'Kolejność',
      orders: { oldest: 'Od najstarszych', newest: 'Od najnowszych', best: 'Od najpopularniejszych' },
      ordered: (order) => `Komentarze są teraz w kolejności: ${order}.`,
    },
    ownPart: {
      you: 'Ty',
      refused: 'Nieopublikowany',
      because: (reasons) => `Co miało znaczenie: ${list(reasons)}.`,
      reasons: {
        'odd-shape': 'tekst ma nietypowy kształt, na przykład same wielkie litery albo wciąż ten sam znak',
        'trap-field': 'wypełnione było pole, które widzą tylko programy',
        'too-fast': 'komentarz nadszedł bardzo szybko po otwarciu strony',
        'many-from-visitor': 'z Twojego połączenia nadeszło w krótkim czasie wiele komentarzy',
        'busy-thread': 'nadchodzi tu w tej chwili niezwykle dużo komentarzy',
        'many-links': 'jest w nim wiele linków',
        'new-link': 'jest w nim link do strony, o której tu jeszcze nie wspomniano',
        'word-list': 'jest w nim słowo, które właściciel chce najpierw zobaczyć',
        'near-duplicate': 'tekst bardzo przypomina inny dzisiejszy komentarz',
        'first-reaction': 'to Twój pierwszy komentarz tutaj albo nie podano adresu e-mail',
        'every-reaction': 'na tej stronie każdy komentarz jest najpierw czytany',
        'no-proof-of-work': 'przeglądarka nie mogła wykazać, że nie jesteś robotem',
        'check-failed': 'nie udało się dokończyć sprawdzania',
      },
    },
    reactionMenu: {
      change: 'Zmień',
      withdraw: 'Wycofaj',
      quote: 'Cytuj',
      copyLink: 'Kopiuj link',
      copied: 'Link został skopiowany.',
      copyByHand: 'Skopiuj ten adres:',
      report: 'Zgłoś',
      lost: 'Nie udało się tego wczytać. Sprawdź połączenie i spróbuj ponownie.',
    },
    reactions: {
      count: (count) =>
        plural(count, {
          one: '# komentarz',
          few: '# komentarze',
          many: '# komentarzy',
          other: '# komentarza',
        }),
      loading: 'Wczytywanie komentarzy…',
      retry: 'Spróbuj ponownie',
      anonymous: 'Anonim',
      owner: 'Autor',
      edited: 'Zmieniony',
      waiting: 'Czeka na zatwierdzenie',
      deleted: 'Ten komentarz został usunięty.',
      next: 'Wczytaj więcej komentarzy',
      previous: 'Wczytaj wcześniejsze komentarze',
      empty: 'Nikt jeszcze nie zostawił komentarza.',
      closed: 'Komentowanie jest wyłączone.',
      invitationHeading: 'Dołącz do rozmowy',
      invitation: 'Chcesz coś dodać? Śmiało!',
      noServer: 'Podaj adres w atrybucie server tego elementu.',
      asFile: 'Ta strona została otwarta jako plik. Komentarze działają tylko w witrynie.',
      unreadable: 'Nie udało się wczytać komentarzy. Spróbuj ponownie później.',
      inReplyTo: (name) => `W odpowiedzi do: ${name}`,
      moreAnswers: (count) =>
        plural(count, {
          one: 'Pokaż jeszcze # odpowiedź',
          few: 'Pokaż jeszcze # odpowiedzi',
          many: 'Pokaż jeszcze # odpowiedzi',
          other: 'Pokaż jeszcze # odpowiedzi',
        }),
    },
    reporting: {
      ...acts,
      heading: 'Zgłoś ten komentarz',
      promise:
        'Właściciel tej strony przeczyta Twoje zgłoszenie. Autor komentarza nie zobaczy, kto go zgłosił.',
      reason: 'Co jest nie tak?',
      reasons: {
        spam: 'Reklama lub spam',
        abuse: 'Obraźliwy lub nienawistny',
        'personal-data': 'Dane innej osoby',
        illegal: 'Niezgodny z prawem lub niebezpieczny',
        other: 'Coś innego',
      },
      note: 'Wyjaśnienie (nieobowiązkowe)',
      send: 'Wyślij zgłoszenie',
      cancel: 'Anuluj',
      sent: 'Dziękujemy. Właściciel się temu przyjrzy.',
      tooLong: (count) =>
        plural(count, {
          one: 'Skróć wyjaśnienie: o # znak za dużo.',
          few: 'Skróć wyjaśnienie: o # znaki za dużo.',
          many: 'Skróć wyjaśnienie: o # znaków za dużo.',
          other: 'Skróć wyjaśnienie: o # znaku za dużo.',
        }),
    },
    waiting: {
      about: 'Wyjaśnienie: czeka na zatwierdzenie',
      explanation:
        'Inni zobaczą ten komentarz, gdy właściciel strony go przeczyta i zatwierdzi. Do tego czasu widzisz go tylko Ty, na tym urządzeniu.',
      aboutRefusal: 'Wyjaśnienie: nieopublikowany',
      refusal:
        'Właściciel strony nie opublikował tego komentarza. Widzisz go jeszcze tylko Ty, na tym urządzeniu.',
    },
    withdrawing: {
      ...acts,
      withdrawn: 'Ten komentarz został przez Ciebie wycofany. Gdy przejdziesz dalej, zniknie też dla innych.',
      undo: 'Cofnij',
    },
  };
};
