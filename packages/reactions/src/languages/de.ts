import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ plural, select }) => ({
  extras: {
    reply: 'Antworten',
    cancel: 'Abbrechen',
    published: 'Ihr Kommentar ist veröffentlicht.',
    pending: 'Ihr Kommentar ist eingegangen und wartet auf Freigabe.',
    replyTo: (name) => `Antwort an ${name}`,
    moreActions: (name) => `Weitere Aktionen zum Kommentar von ${name}`,
    menuLost:
      'Das Menü konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf die Schaltfläche. Hilft das nicht, laden Sie die Seite neu.',
    failure: (code) =>
      select(code, {
        offline: 'Sie sind offline. Sobald Sie eine Verbindung haben, können Sie die Kommentare lesen.',
        timeout: 'Die Kommentare lassen zu lange auf sich warten. Versuchen Sie es noch einmal.',
        blocked: 'Der Server mit den Kommentaren ist nicht erreichbar. Versuchen Sie es später noch einmal.',
        'rate-limited':
          'Es wird gerade zu viel auf einmal abgefragt. Versuchen Sie es in einer Minute noch einmal.',
        'not-found':
          'Diese Kommentare gibt es auf dem Server nicht. Bitte sagen Sie es dem Betreiber der Website.',
        denied:
          'Diese Kommentare gibt es auf dem Server nicht. Bitte sagen Sie es dem Betreiber der Website.',
        other: 'Die Kommentare konnten nicht geladen werden. Versuchen Sie es später noch einmal.',
      }),
  },
  ordering: {
    order: 'Reihenfolge',
    orders: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst', best: 'Beliebteste zuerst' },
    ordered: (order) => `Die Reihenfolge der Kommentare ist jetzt „${order}“.`,
  },
  reactionMenu: {
    copyLink: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    copyByHand: 'Kopieren Sie diese Adresse:',
  },
  reactions: {
    count: (count) => plural(count, { one: '# Kommentar', other: '# Kommentare' }),
    loading: 'Kommentare werden geladen …',
    retry: 'Erneut versuchen',
    anonymous: 'Anonym',
    owner: 'Autor/in',
    edited: 'Bearbeitet',
    waiting: 'Wartet auf Freigabe',
    deleted: 'Dieser Kommentar wurde entfernt.',
    next: 'Weitere Kommentare laden',
    previous: 'Frühere Kommentare laden',
    empty: 'Noch hat niemand kommentiert.',
    closed: 'Die Kommentare sind geschlossen.',
    invitationHeading: 'Diskutieren Sie mit',
    invitation: 'Möchten Sie etwas dazu sagen? Nur zu!',
    noServer: 'Geben Sie diesem Element im Attribut server eine Adresse.',
    unreadable: 'Die Kommentare konnten nicht geladen werden. Versuchen Sie es später noch einmal.',
    inReplyTo: (name) => `Als Antwort an ${name}`,
    moreAnswers: (count) =>
      plural(count, { one: 'Noch # Antwort anzeigen', other: 'Noch # Antworten anzeigen' }),
  },
  waiting: {
    about: 'Erklärung: Wartet auf Freigabe',
    explanation:
      'Andere sehen diesen Kommentar erst, wenn der Betreiber der Website ihn gelesen und freigegeben hat. Bis dahin sehen nur Sie ihn hier, solange Sie auf dieser Seite bleiben.',
  },
});
