import type { FailureCode } from '@meepraten/reactions-client';

/** Every word of the list. */
export interface ReactionsTerms {
  count: (count: number) => string;
  loading: string;
  retry: string;
  reply: string;
  cancel: string;
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
  published: string;
  pending: string;
  noServer: string;
  replyTo: (name: string) => string;
  inReplyTo: (name: string) => string;
  moreAnswers: (count: number) => string;
  /** Why reactions could not be read and what to do. */
  failure: (code: FailureCode) => string;
}

const dutchAnswers = (count: number) =>
  `${count.toLocaleString('nl')} ${count === 1 ? 'antwoord' : 'antwoorden'}`;

const englishReplies = (count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'reply' : 'replies'}`;

export const nl: ReactionsTerms = {
  count: dutchAnswers,
  loading: 'Reacties worden geladen …',
  retry: 'Opnieuw proberen',
  reply: 'Beantwoorden',
  cancel: 'Annuleren',
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
  published: 'Je reactie is geplaatst.',
  pending: 'Je reactie is ontvangen en wacht op goedkeuring.',
  noServer: 'Deze reacties weten niet van welke server ze komen: geef het attribuut server een adres.',
  replyTo: (name) => `Antwoord aan ${name}`,
  inReplyTo: (name) => `In antwoord op ${name}`,
  moreAnswers: (count) => `Nog ${dutchAnswers(count)} tonen`,
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'Je bent niet online. Zodra je verbinding hebt, kun je de reacties lezen.';
      case 'timeout':
        return 'De reacties laten te lang op zich wachten. Probeer het opnieuw.';
      case 'blocked':
        return 'De server met de reacties is niet bereikbaar. Probeer het straks opnieuw.';
      case 'rate-limited':
        return 'Er wordt nu te veel tegelijk gevraagd. Probeer het over een minuut opnieuw.';
      case 'not-found':
      case 'denied':
        return 'Deze reacties bestaan niet op de server. Meld het aan de beheerder van de site.';
      default:
        return 'De reacties konden niet worden geladen. Probeer het straks opnieuw.';
    }
  },
};

export const en: ReactionsTerms = {
  count: englishReplies,
  loading: 'Loading replies …',
  retry: 'Try again',
  reply: 'Reply',
  cancel: 'Cancel',
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
  published: 'Your reply is posted.',
  pending: 'Your reply has arrived and awaits approval.',
  noServer: 'These replies do not know which server they come from: give the server attribute an address.',
  replyTo: (name) => `Reply to ${name}`,
  inReplyTo: (name) => `In reply to ${name}`,
  moreAnswers: (count) => `Show ${englishReplies(count)} more`,
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'You are offline. The replies can be read when you are connected.';
      case 'timeout':
        return 'The replies take too long to arrive. Try again.';
      case 'blocked':
        return 'The server with the replies cannot be reached. Try again later.';
      case 'rate-limited':
        return 'Too much is being asked at once. Try again in a minute.';
      case 'not-found':
      case 'denied':
        return 'These replies do not exist on the server. Please tell the owner of the site.';
      default:
        return 'The replies could not be loaded. Try again later.';
    }
  },
};
