import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'few' | 'many'> = ({ ahead, number, plural, select }) => ({
  formatting: {
    toolbar: 'Formatowanie',
    bold: 'Pogrubienie',
    link: 'Link',
    quote: 'Cytat',
    list: 'Lista',
    shortcuts: ({ bold, link }) => `${bold} pogrubia słowa, ${link} tworzy link.`,
  },
  keeping: {
    queued: 'Zapisano na tym urządzeniu',
    queuedOffline: 'Nie masz połączenia z internetem.',
    queuedOutOfReach: 'Serwer jest teraz nieosiągalny.',
    queuedUntil:
      'Zostanie wysłane, gdy ponownie otworzysz tę stronę, albo wcześniej, jeśli wróci połączenie. Jeśli chcesz coś zmienić, zrób to i wyślij ponownie.',
    otherTab: 'Ten sam komentarz był pisany w innej karcie',
    otherTabHow: 'Oba teksty są zachowane. Który chcesz zatrzymać?',
    otherText: 'Tekst z innej karty',
    keepThis: 'Zatrzymaj ten tekst',
    takeOther: 'Weź inny tekst',
    keepBoth: 'Oba, jeden pod drugim',
    denied:
      'Twojego tekstu nie można zapisać na tym urządzeniu. Wyślij go lub skopiuj, zanim opuścisz stronę, inaczej przepadnie.',
    cleared:
      'Twój tekst został usunięty z tego urządzenia i jest teraz tylko tutaj. Wyślij go lub skopiuj, zanim opuścisz stronę, inaczej przepadnie.',
    copy: 'Kopiuj tekst',
    copied: 'Tekst został skopiowany.',
    selected: 'Tekst jest zaznaczony: skopiuj go klawiaturą lub z menu przeglądarki.',
  },
  posting: {
    published: 'Twój komentarz został opublikowany.',
    pending: 'Twój komentarz dotarł i czeka na zatwierdzenie.',
    unexplained:
      'Twój komentarz dotarł. Strona nie podaje, kiedy zobaczą go inni: może czeka na zatwierdzenie.',
    hashHint: 'Adres e-mail nie będzie opublikowany, ale kod, który tworzy z niego WordPress, tak',
    earlierStored:
      'Twoja pierwsza wersja już dotarła. Zmieniony tekst nadal jest poniżej; wyślij go jako osobny komentarz albo usuń.',
    said: (words) => `Strona informuje: „${words}”`,
    charactersLeft: (count) =>
      plural(count, {
        one: 'Pozostał # znak',
        few: 'Pozostały # znaki',
        many: 'Pozostało # znaków',
        other: 'Pozostało # znaku',
      }),
    charactersOver: (count) =>
      plural(count, {
        one: 'O # znak za dużo',
        few: 'O # znaki za dużo',
        many: 'O # znaków za dużo',
        other: 'O # znaku za dużo',
      }),
    blocked: 'Serwer jest nieosiągalny. Twój tekst pozostaje na miejscu; spróbuj ponownie później.',
    errorCount: (count) =>
      plural(count, { one: 'Jest # błąd', few: 'Są # błędy', many: 'Jest # błędów', other: 'Jest # błędu' }),
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Tego komentarza już nie ma. Opublikuj swój tekst jako nowy komentarz.';
      if (code === 'too-long')
        return field === 'body'
          ? plural(max, {
              one: 'Skróć komentarz do # znaku.',
              few: 'Skróć komentarz do # znaków.',
              many: 'Skróć komentarz do # znaków.',
              other: 'Skróć komentarz do # znaku.',
            })
          : `Wpisz tu najwyżej tyle znaków: ${number(max)}.`;
      return select(field, {
        body: 'Napisz swój komentarz.',
        name: 'Podaj swoje imię lub pseudonim.',
        website: 'Podaj pełny adres strony, na przykład www.przyklad.pl, albo zostaw to pole puste.',
        other:
          code === 'required'
            ? 'Podaj swój adres e-mail.'
            : 'Podaj pełny adres e-mail, na przykład nazwa@przyklad.pl.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'Serwer nie odpowiedział na czas. Twój tekst pozostaje na miejscu; spróbuj ponownie. Komentarz nigdy nie pojawi się dwa razy.',
        'rate-limited': `W krótkim czasie opublikowano więcej komentarzy, niż tu wolno. Twój tekst pozostaje na miejscu; spróbuj ponownie ${retryAfter === undefined ? 'później' : ahead(retryAfter, at)}.`,
        closed: 'Tutaj nie można już komentować. Twój tekst pozostaje na miejscu, więc możesz go skopiować.',
        denied:
          'Ta strona nie może publikować tutaj komentarzy. Twój tekst pozostaje na miejscu; powiadom o tym, proszę, właściciela.',
        'not-found':
          'To miejsce na komentarze nie istnieje. Twój tekst pozostaje na miejscu; powiadom o tym, proszę, właściciela.',
        conflict:
          'Inna wersja tego tekstu została już wysłana. Sprawdź, czy już jest; jeśli nie, wyślij tę jeszcze raz.',
        expired:
          'Tego komentarza nie udało się wysłać przez wiele dni. Sprawdź, czy już jest; jeśli nie, wyślij go jeszcze raz.',
        invalid:
          'Serwer nie może przyjąć tego komentarza. Twój tekst pozostaje na miejscu; zmień go i spróbuj ponownie.',
        other: 'Coś poszło nie tak na serwerze. Twój tekst pozostaje na miejscu; spróbuj ponownie później.',
      }),
  },
  preview: {
    tabs: 'Twój komentarz',
    write: 'Pisanie',
    preview: 'Podgląd',
    loading: 'Przygotowywanie podglądu…',
    empty: 'Jeszcze nie ma czego pokazać',
    retry: 'Spróbuj ponownie',
    failure: (code) =>
      select(code, {
        offline: 'Nie masz połączenia z internetem. Pisz dalej; podgląd wróci razem z połączeniem.',
        timeout: 'Podgląd zbyt długo się wczytuje. Spróbuj ponownie.',
        blocked: 'Serwer jest nieosiągalny. Pisz dalej albo spróbuj ponownie później.',
        'rate-limited': 'Otwierasz podgląd bardzo często. Spróbuj ponownie za minutę.',
        invalid: 'Twój komentarz jest za długi na podgląd. Najpierw go skróć.',
        other: 'Nie udało się przygotować podglądu. Pisz dalej albo spróbuj ponownie później.',
      }),
  },
  reactionForm: {
    heading: 'Zostaw komentarz',
    required: 'Wymagane pola są oznaczone symbolem *',
    body: 'Komentarz',
    name: 'Imię lub pseudonim',
    email: 'E-mail',
    emailHint: 'Twój adres e-mail nie zostanie opublikowany',
    website: 'Strona internetowa',
    subscribe: 'Powiadom mnie e-mailem o odpowiedzi',
    remember: 'Zapamiętaj moje dane na tym urządzeniu',
    submit: 'Opublikuj komentarz',
    sending: 'Wysyłanie…',
    retry: 'Spróbuj ponownie',
    offline:
      'Nie masz połączenia z internetem. Twój tekst pozostaje na miejscu; spróbuj ponownie, gdy odzyskasz połączenie.',
    lost: 'Część formularza nie dotarła. Twój tekst pozostaje na miejscu; spróbuj ponownie. Jeśli to nie pomoże, skopiuj tekst i odśwież stronę.',
    noServer: 'Podaj adres w atrybucie server tego elementu.',
    asFile: 'Ta strona została otwarta jako plik. Komentarze działają tylko w witrynie.',
  },
  work: {
    doing: 'Krótkie obliczenia, które zatrzymują spam…',
    cancel: 'Anuluj',
  },
});
