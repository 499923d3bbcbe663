export interface ToggletipTerms {
  explanation: string;
}

export const en: ToggletipTerms = { explanation: 'Explanation' };

export const nl: ToggletipTerms = { explanation: 'Uitleg' };
