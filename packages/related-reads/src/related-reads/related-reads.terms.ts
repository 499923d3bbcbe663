import type { SaveOutcome, SourceErrorCode } from '@meepraten/article-sources';

export interface Terms {
  heading: string;
  loading: string;
  /** What went wrong and what the reader can do. */
  failed: (code: SourceErrorCode) => string;
  retry: string;
  /** Why a read is in the list; `subjects` is an enumeration of words. */
  reasons: (subjects: string) => string;
  save: string;
  saved: string;
  /** Said after `saved`, unseen: what a press does then. */
  saveNoMore: string;
  outcome: Readonly<Record<SaveOutcome, string>>;
}

export const en: Terms = {
  heading: 'Read on',
  loading: 'Loading articles…',
  failed: (code) =>
    code === 'offline'
      ? 'You are offline. Connect to the internet and try again.'
      : 'The list of articles could not be loaded. Try again later.',
  retry: 'Try again',
  reasons: (subjects) => `Also about: ${subjects}`,
  save: 'Save',
  saved: 'Saved',
  saveNoMore: 'remove from your saved items',
  outcome: {
    saved: 'Saved on this device.',
    forgotten: 'No longer saved.',
    denied: 'Your browser does not let this site keep anything on this device, so it was not saved.',
  },
};

export const nl: Terms = {
  heading: 'Lees ook',
  loading: 'Artikelen laden…',
  failed: (code) =>
    code === 'offline'
      ? 'Je bent offline. Maak verbinding met internet en probeer het opnieuw.'
      : 'De lijst met artikelen kan nu niet worden getoond. Probeer het later opnieuw.',
  retry: 'Opnieuw proberen',
  reasons: (subjects) => `Gaat ook over: ${subjects}`,
  save: 'Bewaren',
  saved: 'Bewaard',
  saveNoMore: 'niet langer bewaren',
  outcome: {
    saved: 'Bewaard op dit apparaat.',
    forgotten: 'Niet langer bewaard.',
    denied: 'Je browser laat deze site niets op dit apparaat bewaren. Het is dus niet bewaard.',
  },
};
