import type { FailureCode } from '@meepraten/reactions-client';

/** Why something could not be done about a reaction. */
export interface ActsTerms {
  failure: (code: FailureCode) => string;
}

export const nl: ActsTerms = {
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'Dat lukte niet: je bent niet online. Probeer het opnieuw zodra je verbinding hebt.';
      case 'rate-limited':
        return 'Dat lukte niet: er wordt nu te veel tegelijk gevraagd. Probeer het over een minuut opnieuw.';
      case 'not-found':
        return 'Dat lukte niet: deze reactie is er niet meer.';
      case 'closed':
        return 'Dat lukte niet: hier kan niets meer veranderd worden.';
      default:
        return 'Dat lukte niet: de server is niet bereikbaar. Probeer het straks opnieuw.';
    }
  },
};

export const en: ActsTerms = {
  failure: (code) => {
    switch (code) {
      case 'offline':
        return 'That did not work: you are offline. Try again when you are connected.';
      case 'rate-limited':
        return 'That did not work: too much is being asked at once. Try again in a minute.';
      case 'not-found':
        return 'That did not work: this reply is gone.';
      case 'closed':
        return 'That did not work: nothing can be changed here any more.';
      default:
        return 'That did not work: the server cannot be reached. Try again later.';
    }
  },
};
