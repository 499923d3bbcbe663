/** The words that only the writer of a reaction sees. */
export interface OwnTerms {
  you: string;
  refused: string;
  because: (reasons: string[]) => string;
  /** Why a reaction is held, by the code of the server. */
  reasons: Readonly<Record<string, string>>;
}

const list = (lang: string, words: string[]) => new Intl.ListFormat(lang).format(words);

export const nl: OwnTerms = {
  you: 'Jij',
  refused: 'Niet geplaatst',
  because: (reasons) => `Wat meespeelde: ${list('nl', reasons)}.`,
  reasons: {
    'odd-shape': 'de tekst heeft een ongewone vorm, zoals alleen hoofdletters of steeds hetzelfde teken',
    'trap-field': 'een veld dat alleen programma’s zien, was ingevuld',
    'too-fast': 'de reactie kwam wel erg snel na het openen van de pagina',
    'many-from-visitor': 'er kwamen in korte tijd veel reacties van jouw verbinding',
    'busy-thread': 'er komen hier op dit moment ongewoon veel reacties',
    'many-links': 'er staan veel links in',
    'new-link': 'er staat een link in naar een site die hier nog niet is genoemd',
    'word-list': 'er staat een woord in dat de beheerder eerst wil zien',
    'near-duplicate': 'de tekst lijkt sterk op een andere reactie van vandaag',
    'first-reaction': 'het is je eerste reactie hier, of je liet geen e-mailadres achter',
    'every-reaction': 'op deze site wordt elke reactie eerst gelezen',
    'no-proof-of-work': 'je browser kon niet laten zien dat je geen robot bent',
    'check-failed': 'een controle kon niet worden afgemaakt',
  },
};

export const en: OwnTerms = {
  you: 'You',
  refused: 'Not posted',
  because: (reasons) => `What played a part: ${list('en', reasons)}.`,
  reasons: {
    'odd-shape': 'the text has an unusual shape, such as capitals only or the same character over and over',
    'trap-field': 'a field that only programs see was filled in',
    'too-fast': 'the reply came very soon after the page was opened',
    'many-from-visitor': 'many replies came from your connection in a short time',
    'busy-thread': 'unusually many replies arrive here at the moment',
    'many-links': 'it contains many links',
    'new-link': 'it contains a link to a site that has not been named here before',
    'word-list': 'it contains a word that the owner wants to see first',
    'near-duplicate': 'the text closely resembles another reply of today',
    'first-reaction': 'it is your first reply here, or you left no email address',
    'every-reaction': 'on this site every reply is read first',
    'no-proof-of-work': 'your browser could not show that you are no robot',
    'check-failed': 'a check could not be completed',
  },
};
