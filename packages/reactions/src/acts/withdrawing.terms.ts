import * as acts from './acts.terms.js';

/** The words where a reaction stood that its writer withdraws. */
export interface WithdrawingTerms extends acts.ActsTerms {
  withdrawn: string;
  undo: string;
}

export const nl: WithdrawingTerms = {
  ...acts.nl,
  withdrawn: 'Je hebt deze reactie ingetrokken. Zodra je verdergaat, verdwijnt ze ook voor anderen.',
  undo: 'Ongedaan maken',
};

export const en: WithdrawingTerms = {
  ...acts.en,
  withdrawn: 'You have withdrawn this reply. As soon as you move on, it disappears for others too.',
  undo: 'Undo',
};
