import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Parle aussi de\u00a0: ${list(subjects)}`,
    linkedFrom: 'Mentionné dans cet article',
    linksHere: 'Mentionne cet article',
  },
  relatedReads: {
    heading: 'À lire aussi',
    loading: 'Chargement des articles…',
    failed: (code) =>
      select(code, {
        offline: 'Vous êtes hors ligne. Connectez-vous à Internet et réessayez.',
        other: 'La liste des articles n’a pas pu être chargée. Réessayez plus tard.',
      }),
    retry: 'Réessayer',
  },
  saveButton: {
    save: 'Enregistrer',
    saved: 'Enregistré',
    saveNoMore: 'ne plus enregistrer',
    outcome: {
      saved: 'Enregistré sur cet appareil.',
      forgotten: 'N’est plus enregistré.',
      denied:
        'Votre navigateur ne laisse pas ce site conserver quoi que ce soit sur cet appareil\u00a0: rien n’a été enregistré.',
    },
  },
});
