import { countWords } from './count-words.js';

/** Every word of the list. */
export interface ReactionsTerms {
  count: (count: number) => string;
  loading: string;
  retry: string;
  anonymous: string;
  owner: string;
  edited: string;
  waiting: string;
  deleted: string;
  next: string;
  previous: string;
  empty: string;
  closed: string;
  invitationHeading: string;
  invitation: string;
  noServer: string;
  asFile: string;
  /** Where the words for why have not come either. */
  unreadable: string;
  inReplyTo: (name: string) => string;
  moreAnswers: (count: number) => string;
}

export const nl: ReactionsTerms = {
  count: countWords.nl,
  loading: 'Reacties worden geladen …',
  retry: 'Opnieuw proberen',
  anonymous: 'Anoniem',
  owner: 'Auteur',
  edited: 'Bewerkt',
  waiting: 'Wacht op goedkeuring',
  deleted: 'Deze reactie is verwijderd.',
  next: 'Meer reacties laden',
  previous: 'Eerdere reacties laden',
  empty: 'Nog niemand heeft gereageerd.',
  closed: 'De reacties zijn gesloten.',
  invitationHeading: 'Plaats een reactie',
  invitation: 'Meepraten? Draag gerust bij!',
  noServer: 'Geef dit element een adres in het attribuut server.',
  asFile: 'Deze pagina is geopend als bestand. Reacties werken alleen op een site.',
  unreadable: 'De reacties konden niet worden geladen. Probeer het straks opnieuw.',
  inReplyTo: (name) => `In antwoord op ${name}`,
  moreAnswers: (count) => `Nog ${countWords.nl(count)} tonen`,
};

export const en: ReactionsTerms = {
  count: countWords.en,
  loading: 'Loading replies…',
  retry: 'Try again',
  anonymous: 'Anonymous',
  owner: 'Author',
  edited: 'Edited',
  waiting: 'Awaiting approval',
  deleted: 'This reply was removed.',
  next: 'Load more replies',
  previous: 'Load earlier replies',
  empty: 'Nobody has replied yet.',
  closed: 'Replies are closed.',
  invitationHeading: 'Join in',
  invitation: 'Something to add? Feel free to contribute!',
  noServer: 'Give this element an address in its server attribute.',
  asFile: 'This page was opened as a file. Replies work on a site only.',
  unreadable: 'The replies could not be loaded. Try again later.',
  inReplyTo: (name) => `In reply to ${name}`,
  moreAnswers: (count) => `Show ${countWords.en(count)} more`,
};
