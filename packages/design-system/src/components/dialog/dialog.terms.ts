export interface DialogTerms {
  close: string;
}

export const en: DialogTerms = { close: 'Close' };

export const nl: DialogTerms = { close: 'Sluiten' };
