import { writeCount, type ReportReason } from '@meepraten/reactions-client';
import * as acts from './acts.terms.js';

/** The words of the form that reports a reaction. */
export interface ReportingTerms extends acts.ActsTerms {
  heading: string;
  promise: string;
  reason: string;
  reasons: Record<ReportReason, string>;
  note: string;
  send: string;
  cancel: string;
  sent: string;
  tooLong: (count: number) => string;
}

export const nl: ReportingTerms = {
  ...acts.nl,
  heading: 'Reactie melden',
  promise: 'De beheerder van deze site leest je melding. Wie de reactie schreef, ziet niet wie haar meldde.',
  reason: 'Wat is er mis?',
  reasons: {
    spam: 'Reclame of spam',
    abuse: 'Beledigend of haatdragend',
    'personal-data': 'Gegevens van iemand anders',
    illegal: 'Strafbaar of gevaarlijk',
    other: 'Iets anders',
  },
  note: 'Toelichting (niet verplicht)',
  send: 'Melding versturen',
  cancel: 'Annuleren',
  sent: 'Dank je. De beheerder kijkt ernaar.',
  tooLong: (count) => `Kort je toelichting in: ${writeCount(count, 'nl')} tekens te veel.`,
};

export const en: ReportingTerms = {
  ...acts.en,
  heading: 'Report this reply',
  promise: 'The owner of this site reads your report. Whoever wrote the reply does not see who reported it.',
  reason: 'What is wrong?',
  reasons: {
    spam: 'Advertising or spam',
    abuse: 'Insulting or hateful',
    'personal-data': 'Somebody else’s personal data',
    illegal: 'Illegal or dangerous',
    other: 'Something else',
  },
  note: 'Explanation (optional)',
  send: 'Send report',
  cancel: 'Cancel',
  sent: 'Thank you. The owner will look at it.',
  tooLong: (count) => `Shorten your explanation: ${writeCount(count, 'en')} characters too many.`,
};
