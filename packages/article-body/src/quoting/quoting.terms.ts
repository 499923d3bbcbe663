export interface QuotingTerms {
  /** Names the group of buttons. */
  passage: string;
  copyLink: string;
  share: string;
  react: string;
  /** Said when a passage is selected by keyboard. */
  reach: string;
  linkCopied: string;
  quoteCopied: string;
  /** Said where the browser does not let the page write to the clipboard. */
  copyDenied: string;
}

export const en: QuotingTerms = {
  passage: 'Selected passage',
  copyLink: 'Copy link',
  share: 'Share',
  react: 'React to this',
  reach: 'Press Tab for what you can do with this passage.',
  linkCopied: 'The link to this passage is copied.',
  quoteCopied: 'The passage is copied: paste it in your reaction.',
  copyDenied: 'Your browser does not let this page copy. The link is:',
};

export const nl: QuotingTerms = {
  passage: 'Gekozen passage',
  copyLink: 'Link kopiëren',
  share: 'Delen',
  react: 'Hierop reageren',
  reach: 'Druk op Tab voor wat je met deze passage kunt doen.',
  linkCopied: 'De link naar deze passage is gekopieerd.',
  quoteCopied: 'De passage is gekopieerd: plak haar in je reactie.',
  copyDenied: 'Je browser laat deze pagina niet kopiëren. De link is:',
};
