/** The words of the form before it is sent. */
export interface ReactionFormTerms {
  heading: string;
  required: string;
  body: string;
  name: string;
  email: string;
  emailHint: string;
  website: string;
  subscribe: string;
  /** Consent to keep name and e-mail address, for the next time. */
  remember: string;
  submit: string;
  sending: string;
  retry: string;
  /** Here, because without a network the words for other failures may be out of reach. */
  offline: string;
  /** Where the code of the form has not all come. */
  lost: string;
  noServer: string;
  /** Where the page was opened as a file. */
  asFile: string;
}

export const nl: ReactionFormTerms = {
  heading: 'Geef een reactie',
  required: 'Vereiste velden zijn gemarkeerd met *',
  body: 'Reactie',
  name: 'Naam',
  email: 'E-mail',
  emailHint: 'Het e-mailadres wordt niet gepubliceerd',
  website: 'Website',
  subscribe: 'Mail mij als er een antwoord komt',
  remember: 'Onthoud mijn gegevens op dit apparaat',
  submit: 'Reactie plaatsen',
  sending: 'Wordt verstuurd …',
  retry: 'Opnieuw proberen',
  offline: 'Je bent niet online. Je tekst blijft staan; probeer het opnieuw zodra je verbinding hebt.',
  lost: 'Een deel van het formulier kwam niet aan. Je tekst blijft staan; probeer het opnieuw. Helpt dat niet, kopieer je tekst dan en laad de pagina opnieuw.',
  noServer: 'Geef dit element een adres in het attribuut server.',
  asFile: 'Deze pagina is geopend als bestand. Reacties werken alleen op een site.',
};

export const en: ReactionFormTerms = {
  heading: 'Leave a reply',
  required: 'Required fields are marked with *',
  body: 'Reply',
  name: 'Name',
  email: 'Email',
  emailHint: 'Your email address will not be published',
  website: 'Website',
  subscribe: 'Email me when somebody answers',
  remember: 'Remember my details on this device',
  submit: 'Post reply',
  sending: 'Sending…',
  retry: 'Try again',
  offline: 'You are offline. Your text is kept; try again when you are connected.',
  lost: 'A part of the form did not arrive. Your text is kept; try again. If that does not help, copy your text and reload the page.',
  noServer: 'Give this element an address in its server attribute.',
  asFile: 'This page was opened as a file. Replies work on a site only.',
};
