/** The words of the menu of a reaction, and of what comes of it. */
export interface ReactionMenuTerms {
  change: string;
  withdraw: string;
  quote: string;
  copyLink: string;
  copied: string;
  /** Above the address, where the browser lets nobody copy it but the reader. */
  copyByHand: string;
  report: string;
  /** Where the code of what was chosen could not be fetched. */
  lost: string;
}

export const nl: ReactionMenuTerms = {
  change: 'Wijzigen',
  withdraw: 'Intrekken',
  quote: 'Citeren',
  copyLink: 'Kopieer link',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer dit adres:',
  report: 'Melden',
  lost: 'Dat kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het nog eens.',
};

export const en: ReactionMenuTerms = {
  change: 'Change',
  withdraw: 'Withdraw',
  quote: 'Quote',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  copyByHand: 'Copy this address:',
  report: 'Report',
  lost: 'That could not be fetched. See whether you are connected and try again.',
};
