import { writeCount } from '@meepraten/reactions-client';

/** How many reactions, in the languages that are built in. */
export const countWords = {
  nl: (count: number) => `${writeCount(count, 'nl')} ${count === 1 ? 'antwoord' : 'antwoorden'}`,
  en: (count: number) => `${writeCount(count, 'en')} ${count === 1 ? 'reply' : 'replies'}`,
};
