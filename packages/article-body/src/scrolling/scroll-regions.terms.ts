export interface ScrollRegionsTerms {
  /** Names a table without a caption. */
  table: string;
  /** Names a block of code. */
  code: string;
}

export const en: ScrollRegionsTerms = {
  table: 'Table that scrolls sideways',
  code: 'Code that scrolls sideways',
};

export const nl: ScrollRegionsTerms = {
  table: 'Tabel die opzij schuift',
  code: 'Code die opzij schuift',
};
