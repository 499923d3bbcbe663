import type { FailureCode } from '@meepraten/reactions-client';

/** The words around the preview of a message. */
export interface PreviewTerms {
  /** What the two tabs are about. */
  tabs: string;
  write: string;
  preview: string;
  loading: string;
  empty: string;
  retry: string;
  /** Why there is no preview and what to do. */
  failure: (code: FailureCode) => string;
}

export const nl: PreviewTerms = {
  tabs: 'Je reactie',
  write: 'Schrijven',
  preview: 'Voorbeeld',
  loading: 'Het voorbeeld wordt gemaakt …',
  empty: 'Nog niets om te laten zien',
  retry: 'Opnieuw proberen',
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'Je bent niet online. Schrijf gerust door; het voorbeeld kan weer als je verbinding hebt.';
      case 'timeout':
        return 'Het voorbeeld laat te lang op zich wachten. Probeer het opnieuw.';
      case 'blocked':
        return 'De server is niet bereikbaar. Schrijf gerust door, of probeer het straks opnieuw.';
      case 'rate-limited':
        return 'Je vraagt snel achter elkaar om een voorbeeld. Probeer het over een minuut opnieuw.';
      case 'invalid':
        return 'Je reactie is te lang voor een voorbeeld. Kort hem eerst in.';
      default:
        return 'Het voorbeeld kon niet worden gemaakt. Schrijf gerust door, of probeer het straks opnieuw.';
    }
  },
};

export const en: PreviewTerms = {
  tabs: 'Your reply',
  write: 'Write',
  preview: 'Preview',
  loading: 'Making the preview…',
  empty: 'Nothing to show yet',
  retry: 'Try again',
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'You are offline. Keep writing; the preview is back when you are connected.';
      case 'timeout':
        return 'The preview takes too long. Try again.';
      case 'blocked':
        return 'The server cannot be reached. Keep writing, or try again later.';
      case 'rate-limited':
        return 'You ask for previews in quick succession. Try again in a minute.';
      case 'invalid':
        return 'Your reply is too long for a preview. Shorten it first.';
      default:
        return 'The preview could not be made. Keep writing, or try again later.';
    }
  },
};
