import type { SaveOutcome } from '@meepraten/article-sources';

export interface SaveTerms {
  save: string;
  saved: string;
  /** Said after `saved`, unseen: what a press does then. */
  saveNoMore: string;
  outcome: Readonly<Record<SaveOutcome, string>>;
}

export const en: SaveTerms = {
  save: 'Save',
  saved: 'Saved',
  saveNoMore: 'remove from your saved items',
  outcome: {
    saved: 'Saved on this device.',
    forgotten: 'No longer saved.',
    denied: 'Your browser does not let this site keep anything on this device, so it was not saved.',
  },
};

export const nl: SaveTerms = {
  save: 'Bewaren',
  saved: 'Bewaard',
  saveNoMore: 'niet langer bewaren',
  outcome: {
    saved: 'Bewaard op dit apparaat.',
    forgotten: 'Niet langer bewaard.',
    denied: 'Je browser laat deze site niets op dit apparaat bewaren. Het is dus niet bewaard.',
  },
};
