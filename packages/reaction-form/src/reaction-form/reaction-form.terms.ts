import type { DraftField, FailureCode, FieldErrorCode } from '@meepraten/reactions-client';

/** Every word of the form. `max` and `count` are characters, `seconds` may be absent. */
export interface ReactionFormTerms {
  heading: string;
  required: string;
  body: string;
  name: string;
  email: string;
  emailHint: string;
  website: string;
  subscribe: string;
  submit: string;
  sending: string;
  retry: string;
  published: string;
  pending: string;
  earlierStored: string;
  noServer: string;
  errorCount: (count: number) => string;
  charactersLeft: (count: number) => string;
  charactersOver: (count: number) => string;
  /** What is wrong with a field and how to mend it. */
  fieldError: (error: { field: DraftField; code: FieldErrorCode; max: number }) => string;
  /** Why it was not sent and what to do. */
  failure: (failure: FormFailure) => string;
}

/** `conflict` is the server's refusal of another text under a key that it has already stored one under. */
export interface FormFailure {
  code: FailureCode | 'conflict';
  /** Seconds. */
  retryAfter?: number | undefined;
}

const inDutch = new Intl.NumberFormat('nl');
const inEnglish = new Intl.NumberFormat('en');

export const nl: ReactionFormTerms = {
  heading: 'Geef een reactie',
  required: 'Vereiste velden zijn gemarkeerd met *',
  body: 'Reactie',
  name: 'Naam',
  email: 'E-mail',
  emailHint: 'Het e-mailadres wordt niet gepubliceerd',
  website: 'Website',
  subscribe: 'Mail mij als er een antwoord komt',
  submit: 'Reactie plaatsen',
  sending: 'Wordt verstuurd …',
  retry: 'Opnieuw proberen',
  published: 'Je reactie is geplaatst.',
  pending: 'Je reactie is ontvangen en wacht op goedkeuring.',
  earlierStored:
    'Je eerste versie was al aangekomen. Je gewijzigde tekst staat hieronder nog; verstuur hem als aparte reactie of wis hem.',
  noServer: 'Dit formulier weet niet waar reacties heen gaan: geef het attribuut server een adres.',
  errorCount: (count) => (count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`),
  charactersLeft: (count) => `Nog ${inDutch.format(count)} ${count === 1 ? 'teken' : 'tekens'}`,
  charactersOver: (count) => `${inDutch.format(count)} ${count === 1 ? 'teken' : 'tekens'} te veel`,
  fieldError: ({ field, code, max }) => {
    if (field === 'parentId') return 'Deze reactie is er niet meer. Plaats je tekst als nieuwe reactie.';
    if (code === 'too-long')
      return field === 'body'
        ? `Kort je reactie in tot ${inDutch.format(max)} tekens.`
        : `Gebruik hier niet meer dan ${inDutch.format(max)} tekens.`;
    if (field === 'body') return 'Schrijf je reactie.';
    if (field === 'name') return 'Vul je naam in.';
    if (field === 'website') return 'Vul een volledig webadres in, zoals www.voorbeeld.nl, of laat het leeg.';
    return code === 'required'
      ? 'Vul je e-mailadres in.'
      : 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.';
  },
  failure: ({ code, retryAfter }) => {
    switch (code) {
      case 'offline':
        return 'Je bent niet online. Je tekst blijft staan; probeer het opnieuw zodra je verbinding hebt.';
      case 'timeout':
        return 'De server antwoordt niet op tijd. Je tekst blijft staan; probeer het opnieuw. Je reactie komt er nooit dubbel te staan.';
      case 'blocked':
        return 'De server is niet bereikbaar. Je tekst blijft staan; probeer het straks opnieuw.';
      case 'rate-limited':
        return `Je plaatst snel achter elkaar. Je tekst blijft staan; probeer het ${waitInDutch(retryAfter)} opnieuw.`;
      case 'closed':
        return 'Reageren kan hier niet meer. Je tekst blijft staan, zodat je hem kunt kopiëren.';
      case 'denied':
        return 'Deze site mag hier geen reacties plaatsen. Je tekst blijft staan; meld het aan de beheerder.';
      case 'not-found':
        return 'Deze plek voor reacties bestaat niet. Je tekst blijft staan; meld het aan de beheerder.';
      case 'conflict':
        return 'Er is al een andere versie van deze tekst verstuurd. Kijk of die er staat; zo niet, verstuur deze dan opnieuw.';
      case 'invalid':
        return 'De server kan deze reactie niet aannemen. Je tekst blijft staan; pas hem aan en probeer het opnieuw.';
      default:
        return 'Er ging iets mis op de server. Je tekst blijft staan; probeer het straks opnieuw.';
    }
  },
};

export const en: ReactionFormTerms = {
  heading: 'Leave a reply',
  required: 'Required fields are marked with *',
  body: 'Reply',
  name: 'Name',
  email: 'Email',
  emailHint: 'Your email address will not be published',
  website: 'Website',
  subscribe: 'Email me when somebody answers',
  submit: 'Post reply',
  sending: 'Sending …',
  retry: 'Try again',
  published: 'Your reply is posted.',
  pending: 'Your reply has arrived and awaits approval.',
  earlierStored:
    'Your first version had already arrived. Your changed text is still below; send it as a separate reply or clear it.',
  noServer: 'This form does not know where replies go: give its server attribute an address.',
  errorCount: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
  charactersLeft: (count) => `${inEnglish.format(count)} ${count === 1 ? 'character' : 'characters'} left`,
  charactersOver: (count) =>
    `${inEnglish.format(count)} ${count === 1 ? 'character' : 'characters'} too many`,
  fieldError: ({ field, code, max }) => {
    if (field === 'parentId') return 'That reply is gone. Post your text as a new one.';
    if (code === 'too-long')
      return field === 'body'
        ? `Shorten your reply to ${inEnglish.format(max)} characters.`
        : `Use no more than ${inEnglish.format(max)} characters here.`;
    if (field === 'body') return 'Write your reply.';
    if (field === 'name') return 'Enter your name.';
    if (field === 'website') return 'Enter a full web address, such as www.example.com, or leave it empty.';
    return code === 'required'
      ? 'Enter your email address.'
      : 'Enter a full email address, such as name@example.com.';
  },
  failure: ({ code, retryAfter }) => {
    switch (code) {
      case 'offline':
        return 'You are offline. Your text is kept; try again when you are connected.';
      case 'timeout':
        return 'The server did not answer in time. Your text is kept; try again. It will never be posted twice.';
      case 'blocked':
        return 'The server cannot be reached. Your text is kept; try again later.';
      case 'rate-limited':
        return `You are posting quickly. Your text is kept; try again ${waitInEnglish(retryAfter)}.`;
      case 'closed':
        return 'Replies are closed here. Your text is kept, so that you can copy it.';
      case 'denied':
        return 'This site may not post replies here. Your text is kept; please tell the owner.';
      case 'not-found':
        return 'This place for replies does not exist. Your text is kept; please tell the owner.';
      case 'conflict':
        return 'Another version of this text was sent already. See whether it is there; if not, send this one again.';
      case 'invalid':
        return 'The server cannot take this reply. Your text is kept; change it and try again.';
      default:
        return 'Something went wrong on the server. Your text is kept; try again later.';
    }
  },
};

function waitInDutch(seconds: number | undefined): string {
  if (seconds === undefined) return 'straks';
  if (seconds < 60) return `over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`;
  const minutes = Math.ceil(seconds / 60);
  return `over ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`;
}

function waitInEnglish(seconds: number | undefined): string {
  if (seconds === undefined) return 'later';
  if (seconds < 60) return `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.ceil(seconds / 60);
  return `in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
