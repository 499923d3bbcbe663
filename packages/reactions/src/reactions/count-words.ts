/** How many reactions, in the languages that are built in. */
export const countWords = {
  nl: (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? 'antwoord' : 'antwoorden'}`,
  en: (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'reply' : 'replies'}`,
};
