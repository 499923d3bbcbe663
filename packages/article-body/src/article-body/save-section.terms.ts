import type { SaveOutcome } from '@meepraten/article-sources';

export interface SaveTerms {
  save: string;
  saved: string;
  /** Said after `saved`, unseen: what a press does then. */
  saveNoMore: string;
  savePictures: string;
  saveOnPinterest: string;
  /** Said after the name of a link that does. */
  opensTab: string;
  picture: (name: string) => string;
  readingList: (count: number) => string;
  outcome: Readonly<Record<SaveOutcome, string>>;
}

export const en: SaveTerms = {
  save: 'Save',
  saved: 'Saved',
  saveNoMore: 'remove from your saved items',
  savePictures: 'Save pictures',
  saveOnPinterest: 'Save on Pinterest',
  opensTab: 'opens in a new tab',
  picture: (name) => `picture ${name}`,
  readingList: (count) => `Saved on this device (${count})`,
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
  savePictures: 'Afbeeldingen bewaren',
  saveOnPinterest: 'Bewaren op Pinterest',
  opensTab: 'opent in een nieuw tabblad',
  picture: (name) => `afbeelding ${name}`,
  readingList: (count) => `Bewaard op dit apparaat (${count})`,
  outcome: {
    saved: 'Bewaard op dit apparaat.',
    forgotten: 'Niet langer bewaard.',
    denied: 'Je browser laat deze site niets op dit apparaat bewaren. Het is dus niet bewaard.',
  },
};
