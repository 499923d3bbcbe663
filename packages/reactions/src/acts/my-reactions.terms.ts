import type { ReactionStatus } from '@meepraten/reactions-client';

/** The words of the dialog with what was written on this device. */
export interface MyReactionsTerms {
  heading: string;
  explanation: string;
  close: string;
  empty: string;
  states: Record<ReactionStatus, string>;
  wipe: string;
  sure: string;
  wipeNow: string;
  keep: string;
  wiped: string;
  denied: string;
}

export const nl: MyReactionsTerms = {
  heading: 'Mijn reacties op deze site',
  explanation:
    'Dit zijn de reacties die je op dit apparaat schreef. Wijzigen en intrekken kan alleen hier, bij de reactie zelf.',
  close: 'Sluiten',
  empty: 'Er staan geen reacties van jou op dit apparaat.',
  states: {
    published: 'Geplaatst',
    pending: 'Wacht op goedkeuring',
    spam: 'Niet geplaatst',
    rejected: 'Niet geplaatst',
    deleted: 'Verwijderd',
  },
  wipe: 'Wis alles op dit apparaat',
  sure: 'Weet je het zeker? Concepten, bewaarde artikelen en het recht om je reacties te wijzigen of in te trekken verdwijnen van dit apparaat. Wat geplaatst is, blijft geplaatst.',
  wipeNow: 'Ja, wis alles',
  keep: 'Nee, bewaar het',
  wiped: 'Alles van deze site is van dit apparaat gewist.',
  denied: 'Wissen lukte niet: je browser geeft geen toegang tot wat hier bewaard is.',
};

export const en: MyReactionsTerms = {
  heading: 'My replies on this site',
  explanation:
    'These are the replies that you wrote on this device. They can be changed and withdrawn only here, at the reply itself.',
  close: 'Close',
  empty: 'There are no replies of yours on this device.',
  states: {
    published: 'Posted',
    pending: 'Awaiting approval',
    spam: 'Not posted',
    rejected: 'Not posted',
    deleted: 'Removed',
  },
  wipe: 'Wipe everything on this device',
  sure: 'Are you sure? Drafts, saved articles and the right to change or withdraw your replies go from this device. What is posted stays posted.',
  wipeNow: 'Yes, wipe everything',
  keep: 'No, keep it',
  wiped: 'Everything of this site is wiped from this device.',
  denied: 'Wiping did not work: your browser gives no access to what is kept here.',
};
