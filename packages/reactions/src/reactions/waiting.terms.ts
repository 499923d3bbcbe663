export interface WaitingTerms {
  about: string;
  explanation: string;
}

export const nl: WaitingTerms = {
  about: 'Uitleg: Wacht op goedkeuring',
  explanation:
    'Anderen zien deze reactie pas als de beheerder haar heeft gelezen en goedgekeurd. Tot dan zie alleen jij haar hier, totdat je de pagina verlaat.',
};

export const en: WaitingTerms = {
  about: 'Explanation: Awaiting approval',
  explanation:
    'Others see this reply once the owner of the site has read and approved it. Until then only you see it here, for as long as you stay on this page.',
};
