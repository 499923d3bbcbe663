import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Dotyczy też tematów: ${list(subjects)}`,
    linkedFrom: 'Wspomniany w tym artykule',
    linksHere: 'Wspomina ten artykuł',
  },
  relatedReads: {
    heading: 'Przeczytaj także',
    loading: 'Wczytywanie artykułów…',
    failed: (code) =>
      select(code, {
        offline: 'Nie masz połączenia z internetem. Połącz się i spróbuj ponownie.',
        other: 'Nie udało się wczytać listy artykułów. Spróbuj ponownie później.',
      }),
    retry: 'Spróbuj ponownie',
  },
  saveButton: {
    save: 'Zapisz',
    saved: 'Zapisano',
    saveNoMore: 'usuń z zapisanych',
    outcome: {
      saved: 'Zapisano na tym urządzeniu.',
      forgotten: 'Już nie jest zapisane.',
      denied:
        'Twoja przeglądarka nie pozwala tej stronie niczego przechowywać na tym urządzeniu, więc nic nie zapisano.',
    },
  },
});
