/** The words of the buttons that mark up a message. */
export interface FormattingTerms {
  /** What the buttons have in common. */
  toolbar: string;
  bold: string;
  link: string;
  quote: string;
  list: string;
  /** What the keys do in the message: they are named as they are on the reader's keyboard. */
  shortcuts: (keys: { bold: string; link: string }) => string;
}

export const nl: FormattingTerms = {
  toolbar: 'Opmaak',
  bold: 'Vet',
  link: 'Link',
  quote: 'Citaat',
  list: 'Lijst',
  shortcuts: ({ bold, link }) => `Met ${bold} maak je woorden vet, met ${link} maak je een link.`,
};

export const en: FormattingTerms = {
  toolbar: 'Formatting',
  bold: 'Bold',
  link: 'Link',
  quote: 'Quote',
  list: 'List',
  shortcuts: ({ bold, link }) => `${bold} makes words bold, ${link} makes a link.`,
};
