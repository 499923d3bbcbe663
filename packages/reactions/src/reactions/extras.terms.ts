import { writeCount, type FailureCode } from '@meepraten/reactions-client';

/** The words for what can be done with reactions, what comes of it, and why they could not be read. */
export interface ExtrasTerms {
  reply: string;
  like: (count: number) => string;
  cancel: string;
  published: string;
  pending: string;
  replyTo: (name: string) => string;
  moreActions: (name: string) => string;
  /** Opens what was written on this device. */
  own: string;
  /** Where the code of what a button does could not be fetched. */
  menuLost: string;
  failure: (code: FailureCode) => string;
}

export const nl: ExtrasTerms = {
  reply: 'Beantwoorden',
  like: (count) => (count > 0 ? `Vind ik leuk, ${writeCount(count, 'nl')} keer` : 'Vind ik leuk'),
  cancel: 'Annuleren',
  published: 'Je reactie is geplaatst.',
  pending: 'Je reactie is ontvangen en wacht op goedkeuring.',
  replyTo: (name) => `Antwoord aan ${name}`,
  moreActions: (name) => `Meer acties bij de reactie van ${name}`,
  own: 'Mijn reacties op deze site',
  menuLost:
    'Dat kon niet worden opgehaald. Kijk of je verbinding hebt en druk nog eens op de knop. Helpt dat niet, laad dan de pagina opnieuw.',
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
      case 'denied':
        return 'De site laat niet iedereen deze reacties lezen. Meld het aan de beheerder van de site.';
      case 'not-found':
        return 'Deze reacties bestaan niet op de server. Meld het aan de beheerder van de site.';
      default:
        return 'De reacties konden niet worden geladen. Probeer het straks opnieuw.';
    }
  },
};

export const en: ExtrasTerms = {
  reply: 'Reply',
  like: (count) => (count > 0 ? `Like, ${writeCount(count, 'en')} so far` : 'Like'),
  cancel: 'Cancel',
  published: 'Your reply is posted.',
  pending: 'Your reply has arrived and awaits approval.',
  replyTo: (name) => `Reply to ${name}`,
  moreActions: (name) => `More actions for the reply by ${name}`,
  own: 'My replies on this site',
  menuLost:
    'That could not be fetched. See whether you are connected and press the button again. If that does not help, reload the page.',
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
      case 'denied':
        return 'The site does not let everybody read these replies. Please tell the owner of the site.';
      case 'not-found':
        return 'These replies do not exist on the server. Please tell the owner of the site.';
      default:
        return 'The replies could not be loaded. Try again later.';
    }
  },
};
