import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Chargement de l’article…',
    failed: (code) =>
      select(code, {
        offline: 'Vous êtes hors ligne. Connectez-vous à Internet et réessayez.',
        timeout: 'L’article tarde trop à arriver. Réessayez plus tard.',
        'not-found': 'Il n’y a pas (ou plus) d’article à cette adresse.',
        other: 'L’article n’a pas pu être chargé. Réessayez plus tard.',
      }),
    retry: 'Réessayer',
    openItself: 'Ouvrir l’article lui-même',
    by: (names) => `Par ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# minute de lecture',
        many: '# de minutes de lecture',
        other: '# minutes de lecture',
      }),
  },
  contents: { contents: 'Sommaire', headingLink: 'Lien vers ce titre' },
  note: { note: (number) => `Note ${number}`.trim(), closeNote: 'Fermer la note' },
  quoting: {
    passage: 'Passage sélectionné',
    copyLink: 'Copier le lien',
    share: 'Partager',
    react: 'Réagir à ce passage',
    reach: 'Appuyez sur Tab pour voir ce que vous pouvez faire de ce passage.',
    linkCopied: 'Le lien vers ce passage est copié.',
    quoteCopied: 'Le passage est copié\u00a0: collez-le dans votre commentaire.',
    copyDenied: 'Votre navigateur ne laisse pas cette page copier. Voici le lien\u00a0:',
  },
  readingListDialog: {
    heading: 'Enregistré sur cet appareil',
    close: 'Fermer',
    empty: 'Rien n’est enregistré.',
    remove: 'Retirer',
    clear: 'Tout effacer',
    undo: 'Annuler',
    removed: (title) => `Retiré\u00a0: ${title}`,
    cleared: 'Tout est effacé.',
    restored: 'L’élément est de nouveau dans la liste.',
    denied: 'Votre navigateur ne laisse pas ce site modifier ce qu’il conserve sur cet appareil.',
  },
  saveSection: {
    save: 'Enregistrer',
    saved: 'Enregistré',
    saveNoMore: 'ne plus enregistrer',
    savePictures: 'Enregistrer des images',
    saveOnPinterest: 'Enregistrer sur Pinterest',
    opensTab: 's’ouvre dans un nouvel onglet',
    picture: (name) => `image ${name}`,
    readingList: (count) => `Enregistré sur cet appareil (${number(count)})`,
    outcome: {
      saved: 'Enregistré sur cet appareil.',
      forgotten: 'N’est plus enregistré.',
      denied:
        'Votre navigateur ne laisse pas ce site conserver quoi que ce soit sur cet appareil\u00a0: rien n’a été enregistré.',
    },
  },
  scrollRegions: {
    table: 'Tableau qui défile sur le côté',
    code: 'Code qui défile sur le côté',
  },
});
