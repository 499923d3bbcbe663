import * as acts from './acts.terms.js';

/** The words of the form that changes an own reaction. */
export interface EditingTerms extends acts.ActsTerms {
  heading: string;
  save: string;
  saving: string;
  cancel: string;
  published: string;
  pending: string;
  /** Above the text that has come between. */
  stale: string;
}

export const nl: EditingTerms = {
  ...acts.nl,
  heading: 'Je reactie wijzigen',
  save: 'Wijziging opslaan',
  saving: 'Wordt opgeslagen …',
  cancel: 'Annuleren',
  published: 'Je wijziging is opgeslagen.',
  pending: 'Je wijziging is opgeslagen en wacht op goedkeuring.',
  stale:
    'Je reactie is intussen ergens anders gewijzigd. Zo staat ze er nu; jouw tekst staat nog in het veld. Neem over wat je wilt houden en sla opnieuw op.',
};

export const en: EditingTerms = {
  ...acts.en,
  heading: 'Change your reply',
  save: 'Save change',
  saving: 'Saving…',
  cancel: 'Cancel',
  published: 'Your change is saved.',
  pending: 'Your change is saved and awaits approval.',
  stale:
    'Your reply has been changed elsewhere meanwhile. This is how it stands now; your text is still in the field. Take over what you want to keep and save again.',
};
