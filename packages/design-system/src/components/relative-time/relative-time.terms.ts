export interface RelativeTimeTerms {
  /** In place of a date that is none. */
  unknown: string;
}

export const en: RelativeTimeTerms = { unknown: 'date unknown' };

export const nl: RelativeTimeTerms = { unknown: 'datum onbekend' };
