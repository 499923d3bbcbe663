export interface ReasonTerms {
  /** Why a read is in the list; `subjects` is an enumeration of words. */
  about: (subjects: string) => string;
  /** The article that is being read links to it. */
  linkedFrom: string;
  /** It links to the article that is being read. */
  linksHere: string;
}

export const en: ReasonTerms = {
  about: (subjects) => `Also about: ${subjects}`,
  linkedFrom: 'Mentioned in this article',
  linksHere: 'Mentions this article',
};

export const nl: ReasonTerms = {
  about: (subjects) => `Gaat ook over: ${subjects}`,
  linkedFrom: 'Wordt in dit artikel genoemd',
  linksHere: 'Noemt dit artikel',
};
