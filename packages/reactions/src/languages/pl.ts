import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'few' | 'many'> = ({ plural, select }) => ({
  extras: {
    reply: 'Odpowiedz',
    cancel: 'Anuluj',
    published: 'Twój komentarz został opublikowany.',
    pending: 'Twój komentarz dotarł i czeka na zatwierdzenie.',
    replyTo: (name) => `Odpowiedź do: ${name}`,
    moreActions: (name) => `Więcej działań dla komentarza, którego autorem jest ${name}`,
    menuLost:
      'Nie udało się wczytać menu. Sprawdź połączenie i naciśnij przycisk jeszcze raz. Jeśli to nie pomoże, odśwież stronę.',
    failure: (code) =>
      select(code, {
        offline: 'Nie masz połączenia z internetem. Gdy je odzyskasz, przeczytasz komentarze.',
        timeout: 'Komentarze zbyt długo się wczytują. Spróbuj ponownie.',
        blocked: 'Serwer z komentarzami jest nieosiągalny. Spróbuj ponownie później.',
        'rate-limited': 'Zbyt wiele zapytań naraz. Spróbuj ponownie za minutę.',
        'not-found': 'Tych komentarzy nie ma na serwerze. Powiadom o tym, proszę, właściciela strony.',
        denied: 'Tych komentarzy nie ma na serwerze. Powiadom o tym, proszę, właściciela strony.',
        other: 'Nie udało się wczytać komentarzy. Spróbuj ponownie później.',
      }),
  },
  ordering: {
    order: 'Kolejność',
    orders: { oldest: 'Od najstarszych', newest: 'Od najnowszych', best: 'Od najpopularniejszych' },
    ordered: (order) => `Komentarze są teraz w kolejności: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Kopiuj link',
    copied: 'Link został skopiowany.',
    copyByHand: 'Skopiuj ten adres:',
  },
  reactions: {
    count: (count) =>
      plural(count, { one: '# komentarz', few: '# komentarze', many: '# komentarzy', other: '# komentarza' }),
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
  waiting: {
    about: 'Wyjaśnienie: czeka na zatwierdzenie',
    explanation:
      'Inni zobaczą ten komentarz, gdy właściciel strony go przeczyta i zatwierdzi. Do tego czasu widzisz go tu tylko Ty, dopóki nie opuścisz tej strony.',
  },
});
