/** The words that explain why others do not see a reaction. */
export interface WaitingTerms {
  about: string;
  explanation: string;
  aboutRefusal: string;
  refusal: string;
}

export const nl: WaitingTerms = {
  about: 'Uitleg: Wacht op goedkeuring',
  explanation:
    'Anderen zien deze reactie pas als de beheerder haar heeft gelezen en goedgekeurd. Tot dan zie alleen jij haar, op dit apparaat.',
  aboutRefusal: 'Uitleg: Niet geplaatst',
  refusal: 'De beheerder heeft deze reactie niet geplaatst. Alleen jij ziet haar nog, op dit apparaat.',
};

export const en: WaitingTerms = {
  about: 'Explanation: Awaiting approval',
  explanation:
    'Others see this reply once the owner of the site has read and approved it. Until then only you see it, on this device.',
  aboutRefusal: 'Explanation: Not posted',
  refusal: 'The owner of the site did not post this reply. Only you still see it, on this device.',
};
