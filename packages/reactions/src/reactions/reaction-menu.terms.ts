/** The words of the menu of a reaction, and of what comes of it. */
export interface ReactionMenuTerms {
  copyLink: string;
  copied: string;
  /** Above the address, where the browser lets nobody copy it but the reader. */
  copyByHand: string;
}

export const nl: ReactionMenuTerms = {
  copyLink: 'Kopieer link',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer dit adres:',
};

export const en: ReactionMenuTerms = {
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  copyByHand: 'Copy this address:',
};
