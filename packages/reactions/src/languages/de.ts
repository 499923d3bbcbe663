import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ list, number, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline:
          'Das hat nicht geklappt: Sie sind offline. Versuchen Sie es noch einmal, sobald Sie eine Verbindung haben.',
        'rate-limited':
          'Das hat nicht geklappt: Es wird gerade zu viel auf einmal abgefragt. Versuchen Sie es in einer Minute noch einmal.',
        'not-found': 'Das hat nicht geklappt: Diesen Kommentar gibt es nicht mehr.',
        closed: 'Das hat nicht geklappt: Hier lässt sich nichts mehr ändern.',
        other:
          'Das hat nicht geklappt: Der Server ist nicht erreichbar. Versuchen Sie es später noch einmal.',
      }),
  };

  const arrived = (count: number) => plural(count, { one: '# neuer Kommentar', other: '# neue Kommentare' });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – anzeigen` },
    editing: {
      ...acts,
      heading: 'Ihren Kommentar bearbeiten',
      save: 'Änderung speichern',
      saving: 'Wird gespeichert …',
      cancel: 'Abbrechen',
      published: 'Ihre Änderung ist gespeichert.',
      pending: 'Ihre Änderung ist gespeichert und wartet auf Freigabe.',
      stale:
        'Ihr Kommentar wurde inzwischen anderswo geändert. So steht er jetzt da; Ihr Text steht noch im Feld. Übernehmen Sie, was Sie behalten möchten, und speichern Sie noch einmal.',
    },
    extras: {
      reply: 'Antworten',
      like: (count) => (count > 0 ? `Gefällt mir, bisher ${number(count)}-mal` : 'Gefällt mir'),
      cancel: 'Abbrechen',
      published: 'Ihr Kommentar ist veröffentlicht.',
      pending: 'Ihr Kommentar ist eingegangen und wartet auf Freigabe.',
      replyTo: (name) => `Antwort an ${name}`,
      moreActions: (name) => `Weitere Aktionen zum Kommentar von ${name}`,
      own: 'Meine Kommentare auf dieser Website',
      menuLost:
        'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf die Schaltfläche. Hilft das nicht, laden Sie die Seite neu.',
      failure: (code) =>
        select(code, {
          offline: 'Sie sind offline. Sobald Sie eine Verbindung haben, können Sie die Kommentare lesen.',
          timeout: 'Die Kommentare lassen zu lange auf sich warten. Versuchen Sie es noch einmal.',
          blocked:
            'Der Server mit den Kommentaren ist nicht erreichbar. Versuchen Sie es später noch einmal.',
          'rate-limited':
            'Es wird gerade zu viel auf einmal abgefragt. Versuchen Sie es in einer Minute noch einmal.',
          'not-found':
            'Diese Kommentare gibt es auf dem Server nicht. Bitte sagen Sie es dem Betreiber der Website.',
          denied:
            'Die Website lässt nicht alle diese Kommentare lesen. Bitte sagen Sie es dem Betreiber der Website.',
          other: 'Die Kommentare konnten nicht geladen werden. Versuchen Sie es später noch einmal.',
        }),
    },
    myReactions: {
      heading: 'Meine Kommentare auf dieser Website',
      explanation:
        'Das sind die Kommentare, die Sie auf diesem Gerät geschrieben haben. Bearbeiten und zurückziehen können Sie sie nur hier, beim Kommentar selbst.',
      close: 'Schließen',
      empty: 'Auf diesem Gerät gibt es keine Kommentare von Ihnen.',
      states: {
        published: 'Veröffentlicht',
        pending: 'Wartet auf Freigabe',
        spam: 'Nicht veröffentlicht',
        rejected: 'Nicht veröffentlicht',
        deleted: 'Entfernt',
      },
      wipe: 'Alles auf diesem Gerät löschen',
      sure: 'Sind Sie sicher? Entwürfe, gemerkte Artikel und das Recht, Ihre Kommentare zu bearbeiten oder zurückzuziehen, verschwinden von diesem Gerät. Was veröffentlicht ist, bleibt veröffentlicht.',
      wipeNow: 'Ja, alles löschen',
      keep: 'Nein, behalten',
      wiped: 'Alles von dieser Website ist von diesem Gerät gelöscht.',
      denied:
        'Das Löschen hat nicht geklappt: Ihr Browser gibt keinen Zugriff auf das, was hier aufbewahrt wird.',
    },
    ordering: {
      order: 'Reihenfolge',
      orders: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst', best: 'Beliebteste zuerst' },
      ordered: (order) => `Die Reihenfolge der Kommentare ist jetzt „${order}“.`,
    },
    ownPart: {
      you: 'Sie',
      refused: 'Nicht veröffentlicht',
      because: (reasons) => `Was dabei eine Rolle spielte: ${list(reasons)}.`,
      reasons: {
        'odd-shape':
          'der Text hat eine ungewöhnliche Form, zum Beispiel nur Großbuchstaben oder immer wieder dasselbe Zeichen',
        'trap-field': 'ein Feld, das nur Programme sehen, war ausgefüllt',
        'too-fast': 'der Kommentar kam sehr bald nach dem Öffnen der Seite',
        'many-from-visitor': 'in kurzer Zeit kamen viele Kommentare von Ihrer Verbindung',
        'busy-thread': 'hier kommen im Moment ungewöhnlich viele Kommentare an',
        'many-links': 'er enthält viele Links',
        'new-link': 'er enthält einen Link zu einer Website, die hier noch nie genannt wurde',
        'word-list': 'er enthält ein Wort, das der Betreiber erst sehen möchte',
        'near-duplicate': 'der Text ähnelt stark einem anderen Kommentar von heute',
        'first-reaction': 'es ist Ihr erster Kommentar hier, oder Sie haben keine E-Mail-Adresse angegeben',
        'every-reaction': 'auf dieser Website wird jeder Kommentar zuerst gelesen',
        'no-proof-of-work': 'Ihr Browser konnte nicht zeigen, dass Sie kein Roboter sind',
        'check-failed': 'eine Prüfung konnte nicht abgeschlossen werden',
      },
    },
    reactionMenu: {
      change: 'Bearbeiten',
      withdraw: 'Zurückziehen',
      quote: 'Zitieren',
      copyLink: 'Link kopieren',
      copied: 'Der Link ist kopiert.',
      copyByHand: 'Kopieren Sie diese Adresse:',
      report: 'Melden',
      lost: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
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
      asFile: 'Diese Seite wurde als Datei geöffnet. Kommentare funktionieren nur auf einer Website.',
      unreadable: 'Die Kommentare konnten nicht geladen werden. Versuchen Sie es später noch einmal.',
      inReplyTo: (name) => `Als Antwort an ${name}`,
      moreAnswers: (count) =>
        plural(count, { one: 'Noch # Antwort anzeigen', other: 'Noch # Antworten anzeigen' }),
    },
    reporting: {
      ...acts,
      heading: 'Kommentar melden',
      promise:
        'Der Betreiber dieser Website liest Ihre Meldung. Wer den Kommentar geschrieben hat, sieht nicht, wer ihn gemeldet hat.',
      reason: 'Was stimmt nicht?',
      reasons: {
        spam: 'Werbung oder Spam',
        abuse: 'Beleidigend oder hasserfüllt',
        'personal-data': 'Daten einer anderen Person',
        illegal: 'Strafbar oder gefährlich',
        other: 'Etwas anderes',
      },
      note: 'Erläuterung (freiwillig)',
      send: 'Meldung absenden',
      cancel: 'Abbrechen',
      sent: 'Danke. Der Betreiber sieht es sich an.',
      tooLong: (count) => `Kürzen Sie Ihre Erläuterung: ${number(count)} Zeichen zu viel.`,
    },
    waiting: {
      about: 'Erklärung: Wartet auf Freigabe',
      explanation:
        'Andere sehen diesen Kommentar erst, wenn der Betreiber der Website ihn gelesen und freigegeben hat. Bis dahin sehen nur Sie ihn, auf diesem Gerät.',
      aboutRefusal: 'Erklärung: Nicht veröffentlicht',
      refusal:
        'Der Betreiber der Website hat diesen Kommentar nicht veröffentlicht. Nur Sie sehen ihn noch, auf diesem Gerät.',
    },
    withdrawing: {
      ...acts,
      withdrawn:
        'Sie haben diesen Kommentar zurückgezogen. Sobald Sie weitergehen, verschwindet er auch für andere.',
      undo: 'Rückgängig machen',
    },
  };
};
