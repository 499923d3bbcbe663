import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Auch über: ${list(subjects)}`,
    linkedFrom: 'Wird in diesem Artikel erwähnt',
    linksHere: 'Erwähnt diesen Artikel',
  },
  relatedReads: {
    heading: 'Lesen Sie auch',
    loading: 'Artikel werden geladen …',
    failed: (code) =>
      select(code, {
        offline:
          'Sie sind offline. Stellen Sie eine Verbindung zum Internet her und versuchen Sie es noch einmal.',
        other: 'Die Liste der Artikel konnte nicht geladen werden. Versuchen Sie es später noch einmal.',
      }),
    retry: 'Erneut versuchen',
  },
  saveButton: {
    save: 'Merken',
    saved: 'Gemerkt',
    saveNoMore: 'nicht länger merken',
    outcome: {
      saved: 'Auf diesem Gerät gemerkt.',
      forgotten: 'Nicht länger gemerkt.',
      denied:
        'Ihr Browser lässt diese Website nichts auf diesem Gerät aufbewahren. Darum ist es nicht gemerkt.',
    },
  },
});
