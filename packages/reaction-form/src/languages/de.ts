import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ ahead, number, select }) => ({
  formatting: {
    toolbar: 'Formatierung',
    bold: 'Fett',
    link: 'Link',
    quote: 'Zitat',
    list: 'Liste',
    shortcuts: ({ bold, link }) =>
      `Mit ${bold} machen Sie Wörter fett, mit ${link} fügen Sie einen Link ein.`,
  },
  keeping: {
    queued: 'Auf diesem Gerät aufbewahrt',
    queuedOffline: 'Sie sind offline.',
    queuedOutOfReach: 'Der Server ist gerade nicht erreichbar.',
    queuedUntil:
      'Wird gesendet, sobald Sie diese Website wieder öffnen, oder früher, wenn die Verbindung zurückkommt. Möchten Sie noch etwas ändern, tun Sie es und senden Sie noch einmal.',
    otherTab: 'In einem anderen Tab wurde am selben Kommentar geschrieben',
    otherTabHow: 'Beide Texte sind aufbewahrt. Welchen möchten Sie behalten?',
    otherText: 'Der Text aus dem anderen Tab',
    keepThis: 'Diesen Text behalten',
    takeOther: 'Den anderen Text nehmen',
    keepBoth: 'Beide untereinander',
    denied:
      'Ihr Text kann nicht auf diesem Gerät aufbewahrt werden. Senden oder kopieren Sie ihn, bevor Sie die Seite verlassen, sonst geht er verloren.',
    cleared:
      'Ihr Text wurde von diesem Gerät gelöscht und steht nur noch hier. Senden oder kopieren Sie ihn, bevor Sie die Seite verlassen, sonst geht er verloren.',
    copy: 'Text kopieren',
    copied: 'Der Text ist kopiert.',
    selected: 'Der Text ist ausgewählt: Kopieren Sie ihn mit der Tastatur oder dem Menü Ihres Browsers.',
  },
  posting: {
    published: 'Ihr Kommentar ist veröffentlicht.',
    pending: 'Ihr Kommentar ist eingegangen und wartet auf Freigabe.',
    unexplained:
      'Ihr Kommentar ist angekommen. Wann andere ihn sehen, teilt die Website nicht mit: Vielleicht wartet er auf Freigabe.',
    hashHint: 'Die E-Mail-Adresse wird nicht veröffentlicht, ein Code, den WordPress daraus bildet, schon',
    earlierStored:
      'Ihre erste Fassung war schon angekommen. Ihr geänderter Text steht noch unten; senden Sie ihn als eigenen Kommentar oder löschen Sie ihn.',
    said: (words) => `Die Website meldet: „${words}“`,
    charactersLeft: (count) => `Noch ${number(count)} Zeichen`,
    charactersOver: (count) => `${number(count)} Zeichen zu viel`,
    blocked: 'Der Server ist nicht erreichbar. Ihr Text bleibt stehen; versuchen Sie es später noch einmal.',
    errorCount: (count) => `Es gibt ${number(count)} Fehler`,
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Diesen Kommentar gibt es nicht mehr. Veröffentlichen Sie Ihren Text als neuen Kommentar.';
      if (code === 'too-long')
        return field === 'body'
          ? `Kürzen Sie Ihren Kommentar auf ${number(max)} Zeichen.`
          : `Verwenden Sie hier höchstens ${number(max)} Zeichen.`;
      return select(field, {
        body: 'Schreiben Sie Ihren Kommentar.',
        name: 'Geben Sie Ihren Namen ein.',
        website:
          'Geben Sie eine vollständige Webadresse ein, zum Beispiel www.beispiel.de, oder lassen Sie das Feld leer.',
        other:
          code === 'required'
            ? 'Geben Sie Ihre E-Mail-Adresse ein.'
            : 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'Der Server antwortet nicht rechtzeitig. Ihr Text bleibt stehen; versuchen Sie es noch einmal. Ihr Kommentar erscheint nie doppelt.',
        'rate-limited': `In kurzer Zeit wurden mehr Kommentare abgegeben, als hier erlaubt sind. Ihr Text bleibt stehen; versuchen Sie es ${retryAfter === undefined ? 'später' : ahead(retryAfter, at)} noch einmal.`,
        closed:
          'Hier kann nicht mehr kommentiert werden. Ihr Text bleibt stehen, damit Sie ihn kopieren können.',
        denied:
          'Diese Website darf hier keine Kommentare veröffentlichen. Ihr Text bleibt stehen; bitte sagen Sie es dem Betreiber.',
        'not-found':
          'Diesen Ort für Kommentare gibt es nicht. Ihr Text bleibt stehen; bitte sagen Sie es dem Betreiber.',
        conflict:
          'Eine andere Fassung dieses Textes wurde schon gesendet. Sehen Sie nach, ob sie dort steht; wenn nicht, senden Sie diese noch einmal.',
        expired:
          'Dieser Kommentar konnte tagelang nicht gesendet werden. Sehen Sie nach, ob er schon dort steht; wenn nicht, senden Sie ihn noch einmal.',
        invalid:
          'Der Server kann diesen Kommentar nicht annehmen. Ihr Text bleibt stehen; ändern Sie ihn und versuchen Sie es noch einmal.',
        other:
          'Auf dem Server ist etwas schiefgegangen. Ihr Text bleibt stehen; versuchen Sie es später noch einmal.',
      }),
  },
  preview: {
    tabs: 'Ihr Kommentar',
    write: 'Schreiben',
    preview: 'Vorschau',
    loading: 'Die Vorschau wird erstellt …',
    empty: 'Noch nichts zu zeigen',
    retry: 'Erneut versuchen',
    failure: (code) =>
      select(code, {
        offline:
          'Sie sind offline. Schreiben Sie ruhig weiter; die Vorschau ist wieder da, sobald Sie eine Verbindung haben.',
        timeout: 'Die Vorschau lässt zu lange auf sich warten. Versuchen Sie es noch einmal.',
        blocked:
          'Der Server ist nicht erreichbar. Schreiben Sie ruhig weiter, oder versuchen Sie es später noch einmal.',
        'rate-limited':
          'Sie rufen die Vorschau in schneller Folge auf. Versuchen Sie es in einer Minute noch einmal.',
        invalid: 'Ihr Kommentar ist zu lang für eine Vorschau. Kürzen Sie ihn zuerst.',
        other:
          'Die Vorschau konnte nicht erstellt werden. Schreiben Sie ruhig weiter, oder versuchen Sie es später noch einmal.',
      }),
  },
  reactionForm: {
    heading: 'Schreiben Sie einen Kommentar',
    required: 'Pflichtfelder sind mit * markiert',
    body: 'Kommentar',
    name: 'Name',
    email: 'E-Mail',
    emailHint: 'Ihre E-Mail-Adresse wird nicht veröffentlicht',
    website: 'Website',
    subscribe: 'Bei einer Antwort per E-Mail benachrichtigen',
    remember: 'Meine Angaben auf diesem Gerät merken',
    submit: 'Kommentar absenden',
    sending: 'Wird gesendet …',
    retry: 'Erneut versuchen',
    offline:
      'Sie sind offline. Ihr Text bleibt stehen; versuchen Sie es noch einmal, sobald Sie eine Verbindung haben.',
    lost: 'Ein Teil des Formulars ist nicht angekommen. Ihr Text bleibt stehen; versuchen Sie es noch einmal. Hilft das nicht, kopieren Sie Ihren Text und laden Sie die Seite neu.',
    noServer: 'Geben Sie diesem Element im Attribut server eine Adresse.',
    asFile: 'Diese Seite wurde als Datei geöffnet. Kommentare funktionieren nur auf einer Website.',
  },
  work: {
    doing: 'Kurze Rechenaufgabe gegen Spam …',
    cancel: 'Abbrechen',
  },
});
