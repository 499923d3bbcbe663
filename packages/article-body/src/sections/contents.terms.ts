export interface ContentsTerms {
  contents: string;
  headingLink: string;
}

export const en: ContentsTerms = { contents: 'Contents', headingLink: 'Link to this heading' };

export const nl: ContentsTerms = { contents: 'Inhoud', headingLink: 'Link naar deze kop' };
