import type { DraftField, FieldErrorCode, ProblemCode } from '@meepraten/reactions-client/protocol';
import type { Moderation } from '../settings.js';

export type PageLanguage = 'nl' | 'en';

type Field = Exclude<DraftField, 'parentId'>;

/** The words of the pages that the server itself writes. */
export interface Terms {
  count: (count: number) => string;
  reactions: string;
  reactionsOn: (title: string) => string;
  /** Who reacted, and to what. */
  by: (name: string, title: string | null) => string;
  feed: string;
  heading: string;
  requiredNote: string;
  labels: Record<Field, string>;
  emailHint: string;
  emailReason: string;
  leaveEmpty: string;
  submit: string;
  closed: string;
  pending: Record<Exclude<Moderation, 'none'>, string>;
  older: string;
  more: string;
  moreAnswers: (count: number) => string;
  withdrawn: string;
  backTo: (title: string) => string;
  confirmHeading: string;
  confirmText: string;
  errorCount: (count: number) => string;
  error: (field: DraftField, code: FieldErrorCode, maxLength: number) => string;
  problem: (code: ProblemCode, retryAfter: number) => string;
  kept: string;
}

const numbers = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') };

const nl: Terms = {
  count: (count) => `${numbers.nl.format(count)} ${count === 1 ? 'antwoord' : 'antwoorden'}`,
  reactions: 'Reacties',
  reactionsOn: (title) => `Reacties op ‘${title}’`,
  by: (name, title) => (title ? `${name} op ‘${title}’` : name),
  feed: 'Nieuwe reacties volgen in een feedlezer',
  heading: 'Geef een reactie',
  requiredNote: 'Vereiste velden zijn gemarkeerd met *',
  labels: {
    body: 'Reactie',
    name: 'Naam',
    email: 'E-mail',
    website: 'Website',
    subscribe: 'Mail mij als er een antwoord komt',
  },
  emailHint: 'Het e-mailadres wordt niet gepubliceerd.',
  emailReason: 'Daaraan herkennen we wie al eerder heeft gereageerd.',
  leaveEmpty: 'Laat dit veld leeg',
  submit: 'Reactie plaatsen',
  closed: 'Reageren kan hier niet meer.',
  pending: {
    first: 'Je eerste reactie verschijnt zodra die is goedgekeurd.',
    all: 'Je reactie verschijnt zodra die is goedgekeurd.',
  },
  older: 'Eerdere reacties',
  more: 'Meer reacties',
  withdrawn: 'Deze reactie is verwijderd.',
  moreAnswers: (count) => `Nog ${count === 1 ? '1 antwoord' : `${numbers.nl.format(count)} antwoorden`}`,
  backTo: (title) => `Terug naar ${title}`,
  confirmHeading: 'Klopt je reactie?',
  confirmText: 'Kijk je reactie nog even na. Met de knop eronder plaats je haar.',
  errorCount: (count) => (count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`),
  error(field, code, maxLength) {
    if (field === 'parentId')
      return 'De reactie waarop je antwoordt, staat er niet meer. Je tekst wordt nu een losse reactie.';
    if (code === 'not-an-email') return 'Vul een e-mailadres in zoals naam@voorbeeld.nl.';
    if (code === 'not-a-url') return 'Vul een webadres in zoals https://voorbeeld.nl, of laat het veld leeg.';
    if (code === 'too-long')
      return field === 'body'
        ? `Maak je reactie korter: er passen ${numbers.nl.format(maxLength)} tekens in.`
        : 'Maak je naam korter: er passen 100 tekens in.';
    return (
      { body: 'Schrijf een reactie.', name: 'Vul je naam in.', email: 'Vul je e-mailadres in.' }[
        field as string
      ] ?? ''
    );
  },
  problem(code, retryAfter) {
    if (code === 'rate_limited')
      return `Je hebt kort na elkaar veel reacties geplaatst. Probeer het over ${retryAfter} seconden opnieuw.`;
    if (code === 'thread_closed') return 'Reageren kan hier niet meer.';
    if (code === 'key_conflict')
      return 'Een eerdere versie van deze reactie is al geplaatst. Met de knop plaats je deze tekst als nieuwe reactie.';
    return 'Je reactie is niet geplaatst. Probeer het over een ogenblik opnieuw.';
  },
  kept: 'Je tekst staat hieronder nog.',
};

const en: Terms = {
  count: (count) => `${numbers.en.format(count)} ${count === 1 ? 'reply' : 'replies'}`,
  reactions: 'Replies',
  reactionsOn: (title) => `Replies to ‘${title}’`,
  by: (name, title) => (title ? `${name} on ‘${title}’` : name),
  feed: 'Follow new replies in a feed reader',
  heading: 'Leave a reply',
  requiredNote: 'Required fields are marked with *',
  labels: {
    body: 'Reply',
    name: 'Name',
    email: 'Email',
    website: 'Website',
    subscribe: 'Email me when somebody answers',
  },
  emailHint: 'Your email address will not be published.',
  emailReason: 'It tells us who has replied before.',
  leaveEmpty: 'Leave this field empty',
  submit: 'Post reply',
  closed: 'Replies are closed here.',
  pending: {
    first: 'Your first reply appears as soon as it is approved.',
    all: 'Your reply appears as soon as it is approved.',
  },
  older: 'Earlier replies',
  more: 'More replies',
  withdrawn: 'This reply was removed.',
  moreAnswers: (count) => (count === 1 ? '1 more reply' : `${numbers.en.format(count)} more replies`),
  backTo: (title) => `Back to ${title}`,
  confirmHeading: 'Is your reply right?',
  confirmText: 'Have another look at your reply. The button below it posts it.',
  errorCount: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
  error(field, code, maxLength) {
    if (field === 'parentId')
      return 'The reply you answer is no longer there. Your text now becomes a reply of its own.';
    if (code === 'not-an-email') return 'Enter an email address such as name@example.org.';
    if (code === 'not-a-url')
      return 'Enter a web address such as https://example.org, or leave the field empty.';
    if (code === 'too-long')
      return field === 'body'
        ? `Shorten your reply: it can hold ${numbers.en.format(maxLength)} characters.`
        : 'Shorten your name: it can hold 100 characters.';
    return (
      { body: 'Write a reply.', name: 'Enter your name.', email: 'Enter your email address.' }[
        field as string
      ] ?? ''
    );
  },
  problem(code, retryAfter) {
    if (code === 'rate_limited')
      return `You posted many replies in a short time. Try again in ${retryAfter} seconds.`;
    if (code === 'thread_closed') return 'Replies are closed here.';
    if (code === 'key_conflict')
      return 'An earlier version of this reply was posted already. The button posts this text as a new one.';
    return 'Your reply was not posted. Try again in a moment.';
  },
  kept: 'Your text is still here, below.',
};

export const terms: Record<PageLanguage, Terms> = { nl, en };

/** Dutch unless English is asked for, first by name and else by what the browser prefers. */
export function pageLanguage(asked: string | undefined, acceptLanguage = ''): PageLanguage {
  const preferred = acceptLanguage.split(',').map((entry) => (entry.split(';')[0] ?? '').trim().slice(0, 2));
  const wish = asked?.slice(0, 2) || preferred.find((language) => language === 'nl' || language === 'en');
  return wish === 'en' ? 'en' : 'nl';
}
