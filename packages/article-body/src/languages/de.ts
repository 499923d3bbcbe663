import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Artikel wird geladen …',
    failed: (code) =>
      select(code, {
        offline:
          'Sie sind offline. Stellen Sie eine Verbindung zum Internet her und versuchen Sie es noch einmal.',
        timeout:
          'Der Artikel lässt zu lange auf sich warten. Versuchen Sie es in ein paar Minuten noch einmal.',
        'not-found': 'Unter dieser Adresse gibt es (inzwischen) keinen Artikel.',
        other: 'Der Artikel konnte nicht geladen werden. Versuchen Sie es später noch einmal.',
      }),
    retry: 'Erneut versuchen',
    openItself: 'Den Artikel selbst öffnen',
    by: (names) => `Von ${names}`,
    readingTime: (minutes) => plural(minutes, { one: '# Minute Lesezeit', other: '# Minuten Lesezeit' }),
  },
  contents: { contents: 'Inhalt', headingLink: 'Link zu dieser Überschrift' },
  note: { note: (number) => `Anmerkung ${number}`.trim(), closeNote: 'Anmerkung schließen' },
  quoting: {
    passage: 'Ausgewählte Textstelle',
    copyLink: 'Link kopieren',
    share: 'Teilen',
    react: 'Darauf antworten',
    reach: 'Drücken Sie die Tabulatortaste, um zu sehen, was Sie mit dieser Textstelle tun können.',
    linkCopied: 'Der Link zu dieser Textstelle ist kopiert.',
    quoteCopied: 'Die Textstelle ist kopiert: Fügen Sie sie in Ihren Kommentar ein.',
    copyDenied: 'Ihr Browser lässt diese Seite nicht kopieren. Der Link lautet:',
  },
  readingListDialog: {
    heading: 'Auf diesem Gerät gemerkt',
    close: 'Schließen',
    empty: 'Nichts gemerkt.',
    remove: 'Entfernen',
    clear: 'Alles löschen',
    undo: 'Rückgängig machen',
    removed: (title) => `Entfernt: ${title}`,
    cleared: 'Alles ist entfernt.',
    restored: 'Steht wieder auf der Liste.',
    denied: 'Ihr Browser lässt diese Website nicht ändern, was sie auf diesem Gerät aufbewahrt.',
  },
  saveSection: {
    save: 'Merken',
    saved: 'Gemerkt',
    saveNoMore: 'nicht länger merken',
    savePictures: 'Bilder merken',
    saveOnPinterest: 'Auf Pinterest merken',
    opensTab: 'öffnet sich in einem neuen Tab',
    picture: (name) => `Bild ${name}`,
    readingList: (count) => `Auf diesem Gerät gemerkt (${number(count)})`,
    outcome: {
      saved: 'Auf diesem Gerät gemerkt.',
      forgotten: 'Nicht länger gemerkt.',
      denied:
        'Ihr Browser lässt diese Website nichts auf diesem Gerät aufbewahren. Darum ist es nicht gemerkt.',
    },
  },
  scrollRegions: {
    table: 'Tabelle, die sich seitlich verschieben lässt',
    code: 'Code, der sich seitlich verschieben lässt',
  },
});
