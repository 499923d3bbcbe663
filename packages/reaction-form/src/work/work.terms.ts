/** The words for the work that a service asks a device to do before it takes a reaction. */
export interface WorkTerms {
  doing: string;
  cancel: string;
}

export const nl: WorkTerms = {
  doing: 'Even rekenen om spam tegen te houden …',
  cancel: 'Annuleren',
};

export const en: WorkTerms = {
  doing: 'Calculating for a moment to keep spam out…',
  cancel: 'Cancel',
};
