import {
  writeCount,
  type DraftField,
  type FailureCode,
  type FieldErrorCode,
  type RefusalReason,
} from '@meepraten/reactions-client';
import { clockAfter, waitIn } from './wait-words.js';

/** The words for what becomes of a reaction that is sent. `count` and `max` are characters. */
export interface PostingTerms {
  published: string;
  pending: string;
  /** Stored, and the service does not tell why it is not to be seen. */
  unexplained: string;
  earlierStored: string;
  /** In place of the promise about the address, for WordPress: it publishes a hash of it as the address of a picture. */
  hashHint: string;
  charactersLeft: (count: number) => string;
  charactersOver: (count: number) => string;
  blocked: string;
  errorCount: (count: number) => string;
  /** What is wrong with a field and how to mend it. */
  fieldError: (error: { field: DraftField; code: FieldErrorCode; max: number }) => string;
  /** Why it was not sent and what to do. */
  failure: (failure: FormFailure) => string;
  /** The service's own words for that. */
  said: (words: string) => string;
}

/**
 * `conflict` is the server's refusal of another text under a key that it has already stored one under; `expired` is what
 * could not be sent for days.
 */
export interface FormFailure {
  code: Exclude<FailureCode, 'offline' | 'blocked'> | RefusalReason;
  /** Seconds. */
  retryAfter?: number | undefined;
  /** When it failed, in milliseconds since 1970. */
  at: number;
}

export const nl: PostingTerms = {
  published: 'Je reactie is geplaatst.',
  pending: 'Je reactie is ontvangen en wacht op goedkeuring.',
  unexplained:
    'Je reactie is aangekomen. Wanneer anderen haar zien, laat de site niet weten: misschien wacht ze op goedkeuring.',
  hashHint: 'Het e-mailadres wordt niet gepubliceerd, een code die WordPress ervan maakt wel',
  earlierStored:
    'Je eerste versie was al aangekomen. Je gewijzigde tekst staat hieronder nog; verstuur hem als aparte reactie of wis hem.',
  charactersLeft: (count) => `Nog ${writeCount(count, 'nl')} ${count === 1 ? 'teken' : 'tekens'}`,
  charactersOver: (count) => `${writeCount(count, 'nl')} ${count === 1 ? 'teken' : 'tekens'} te veel`,
  blocked: 'De server is niet bereikbaar. Je tekst blijft staan; probeer het straks opnieuw.',
  errorCount: (count) => (count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`),
  fieldError: ({ field, code, max }) => {
    if (field === 'parentId') return 'Deze reactie is er niet meer. Plaats je tekst als nieuwe reactie.';
    if (code === 'too-long')
      return field === 'body'
        ? `Kort je reactie in tot ${writeCount(max, 'nl')} tekens.`
        : `Gebruik hier niet meer dan ${writeCount(max, 'nl')} tekens.`;
    if (field === 'body') return 'Schrijf je reactie.';
    if (field === 'name') return 'Vul je naam in.';
    if (field === 'website') return 'Vul een volledig webadres in, zoals www.voorbeeld.nl, of laat het leeg.';
    return code === 'required'
      ? 'Vul je e-mailadres in.'
      : 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.';
  },
  failure: ({ code, retryAfter, at }) => {
    switch (code) {
      case 'timeout':
        return 'De server antwoordt niet op tijd. Je tekst blijft staan; probeer het opnieuw. Je reactie komt er nooit dubbel te staan.';
      case 'rate-limited':
        return `Er zijn kort na elkaar meer reacties geplaatst dan hier mag. Je tekst blijft staan; probeer het ${againInDutch(retryAfter, at)}.`;
      case 'closed':
        return 'Reageren kan hier niet meer. Je tekst blijft staan, zodat je hem kunt kopiëren.';
      case 'denied':
        return 'Deze site mag hier geen reacties plaatsen. Je tekst blijft staan; meld het aan de beheerder.';
      case 'not-found':
        return 'Deze plek voor reacties bestaat niet. Je tekst blijft staan; meld het aan de beheerder.';
      case 'conflict':
        return 'Er is al een andere versie van deze tekst verstuurd. Kijk of die er staat; zo niet, verstuur deze dan opnieuw.';
      case 'expired':
        return 'Het lukte dagenlang niet om deze reactie te versturen. Kijk of ze er al staat; zo niet, verstuur haar dan opnieuw.';
      case 'invalid':
        return 'De server kan deze reactie niet aannemen. Je tekst blijft staan; pas hem aan en probeer het opnieuw.';
      default:
        return 'Er ging iets mis op de server. Je tekst blijft staan; probeer het straks opnieuw.';
    }
  },
  said: (words) => `De site zegt: ‘${words}’`,
};

export const en: PostingTerms = {
  published: 'Your reply is posted.',
  pending: 'Your reply has arrived and awaits approval.',
  unexplained:
    'Your reply has arrived. The site does not tell when others will see it: perhaps it awaits approval.',
  hashHint: 'Your email address will not be published, but a code that WordPress makes of it will',
  earlierStored:
    'Your first version had already arrived. Your changed text is still below; send it as a separate reply or clear it.',
  charactersLeft: (count) => `${writeCount(count, 'en')} ${count === 1 ? 'character' : 'characters'} left`,
  charactersOver: (count) =>
    `${writeCount(count, 'en')} ${count === 1 ? 'character' : 'characters'} too many`,
  blocked: 'The server cannot be reached. Your text is kept; try again later.',
  errorCount: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
  fieldError: ({ field, code, max }) => {
    if (field === 'parentId') return 'That reply is gone. Post your text as a new one.';
    if (code === 'too-long')
      return field === 'body'
        ? `Shorten your reply to ${writeCount(max, 'en')} characters.`
        : `Use no more than ${writeCount(max, 'en')} characters here.`;
    if (field === 'body') return 'Write your reply.';
    if (field === 'name') return 'Enter your name.';
    if (field === 'website') return 'Enter a full web address, such as www.example.com, or leave it empty.';
    return code === 'required'
      ? 'Enter your email address.'
      : 'Enter a full email address, such as name@example.com.';
  },
  failure: ({ code, retryAfter, at }) => {
    switch (code) {
      case 'timeout':
        return 'The server did not answer in time. Your text is kept; try again. It will never be posted twice.';
      case 'rate-limited':
        return `More replies were posted in a short time than is allowed here. Your text is kept; try again ${againInEnglish(retryAfter, at)}.`;
      case 'closed':
        return 'Replies are closed here. Your text is kept, so that you can copy it.';
      case 'denied':
        return 'This site may not post replies here. Your text is kept; please tell the owner.';
      case 'not-found':
        return 'This place for replies does not exist. Your text is kept; please tell the owner.';
      case 'conflict':
        return 'Another version of this text was sent already. See whether it is there; if not, send this one again.';
      case 'expired':
        return 'This reply could not be sent for days. See whether it is there; if not, send it again.';
      case 'invalid':
        return 'The server cannot take this reply. Your text is kept; change it and try again.';
      default:
        return 'Something went wrong on the server. Your text is kept; try again later.';
    }
  },
  said: (words) => `The site says: ‘${words}’`,
};

function againInDutch(seconds: number | undefined, since: number): string {
  if (seconds === undefined) return 'straks opnieuw';
  const clock = clockAfter('nl', seconds, since);
  return `${waitIn('nl', seconds)} opnieuw${clock ? `, om ${clock}` : ''}`;
}

function againInEnglish(seconds: number | undefined, since: number): string {
  if (seconds === undefined) return 'later';
  const clock = clockAfter('en', seconds, since);
  return `${waitIn('en', seconds)}${clock ? `, at ${clock}` : ''}`;
}
