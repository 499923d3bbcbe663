export interface ReasonTerms {
  /** Why a read is in the list; one subject at least. */
  about: (subjects: readonly string[]) => string;
  /** The article that is being read links to it. */
  linkedFrom: string;
  /** It links to the article that is being read. */
  linksHere: string;
}

// Not by `Intl.ListFormat`: the first one of a page takes longer than ranking a list does.
const enumerated = (words: readonly string[], and: string) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(and);

export const en: ReasonTerms = {
  about: (subjects) => `Also about: ${enumerated(subjects, ' and ')}`,
  linkedFrom: 'Mentioned in this article',
  linksHere: 'Mentions this article',
};

export const nl: ReasonTerms = {
  about: (subjects) => `Gaat ook over: ${enumerated(subjects, ' en ')}`,
  linkedFrom: 'Wordt in dit artikel genoemd',
  linksHere: 'Noemt dit artikel',
};
