import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'few' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Wczytywanie artykułu…',
    failed: (code) =>
      select(code, {
        offline: 'Nie masz połączenia z internetem. Połącz się i spróbuj ponownie.',
        timeout: 'Artykuł zbyt długo się wczytuje. Spróbuj ponownie później.',
        'not-found': 'Pod tym adresem nie ma (już) artykułu.',
        other: 'Nie udało się wczytać artykułu. Spróbuj ponownie później.',
      }),
    retry: 'Spróbuj ponownie',
    openItself: 'Otwórz sam artykuł',
    by: (names) => `Autor: ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# minuta czytania',
        few: '# minuty czytania',
        many: '# minut czytania',
        other: '# minuty czytania',
      }),
  },
  contents: { contents: 'Spis treści', headingLink: 'Link do tego nagłówka' },
  note: { note: (number) => `Przypis ${number}`.trim(), closeNote: 'Zamknij przypis' },
  quoting: {
    passage: 'Zaznaczony fragment',
    copyLink: 'Kopiuj link',
    share: 'Udostępnij',
    react: 'Skomentuj ten fragment',
    reach: 'Naciśnij Tab, aby zobaczyć, co możesz zrobić z tym fragmentem.',
    linkCopied: 'Link do tego fragmentu został skopiowany.',
    quoteCopied: 'Fragment został skopiowany: wklej go do swojego komentarza.',
    copyDenied: 'Twoja przeglądarka nie pozwala tej stronie kopiować. Oto link:',
  },
  readingListDialog: {
    heading: 'Zapisane na tym urządzeniu',
    close: 'Zamknij',
    empty: 'Nic nie zapisano.',
    remove: 'Usuń',
    clear: 'Usuń wszystko',
    undo: 'Cofnij',
    removed: (title) => `Usunięto: ${title}`,
    cleared: 'Usunięto wszystko.',
    restored: 'Pozycja wróciła na listę.',
    denied: 'Twoja przeglądarka nie pozwala tej stronie zmieniać tego, co przechowuje na tym urządzeniu.',
  },
  saveSection: {
    save: 'Zapisz',
    saved: 'Zapisano',
    saveNoMore: 'usuń z zapisanych',
    savePictures: 'Zapisz obrazy',
    saveOnPinterest: 'Zapisz na Pintereście',
    opensTab: 'otwiera się w nowej karcie',
    picture: (name) => `obraz ${name}`,
    readingList: (count) => `Zapisane na tym urządzeniu (${number(count)})`,
    outcome: {
      saved: 'Zapisano na tym urządzeniu.',
      forgotten: 'Już nie jest zapisane.',
      denied:
        'Twoja przeglądarka nie pozwala tej stronie niczego przechowywać na tym urządzeniu, więc nic nie zapisano.',
    },
  },
  scrollRegions: {
    table: 'Tabela, którą można przewijać w bok',
    code: 'Kod, który można przewijać w bok',
  },
});
