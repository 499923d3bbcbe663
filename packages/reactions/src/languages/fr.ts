import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ plural, select }) => ({
  extras: {
    reply: 'Répondre',
    cancel: 'Annuler',
    published: 'Votre commentaire est publié.',
    pending: 'Votre commentaire est bien arrivé et attend d’être approuvé.',
    replyTo: (name) => `Réponse à ${name}`,
    moreActions: (name) => `Autres actions pour le commentaire de ${name}`,
    menuLost:
      'Le menu n’a pas pu être chargé. Vérifiez votre connexion et appuyez de nouveau sur le bouton. Si cela ne suffit pas, rechargez la page.',
    failure: (code) =>
      select(code, {
        offline:
          'Vous êtes hors ligne. Vous pourrez lire les commentaires dès que vous serez connecté à Internet.',
        timeout: 'Les commentaires tardent trop à arriver. Réessayez.',
        blocked: 'Le serveur des commentaires est injoignable. Réessayez plus tard.',
        'rate-limited': 'Trop de demandes arrivent en même temps. Réessayez dans une minute.',
        'not-found':
          'Ces commentaires n’existent pas sur le serveur. Merci de le signaler au responsable du site.',
        denied:
          'Ces commentaires n’existent pas sur le serveur. Merci de le signaler au responsable du site.',
        other: 'Les commentaires n’ont pas pu être chargés. Réessayez plus tard.',
      }),
  },
  ordering: {
    order: 'Ordre',
    orders: {
      oldest: 'Les plus anciens d’abord',
      newest: 'Les plus récents d’abord',
      best: 'Les plus appréciés d’abord',
    },
    ordered: (order) => `Les commentaires sont maintenant dans cet ordre\u00a0: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyByHand: 'Copiez cette adresse\u00a0:',
  },
  reactions: {
    count: (count) => plural(count, { one: '# commentaire', other: '# commentaires' }),
    loading: 'Chargement des commentaires…',
    retry: 'Réessayer',
    anonymous: 'Anonyme',
    owner: 'Auteur',
    edited: 'Modifié',
    waiting: 'En attente d’approbation',
    deleted: 'Ce commentaire a été supprimé.',
    next: 'Charger plus de commentaires',
    previous: 'Charger les commentaires précédents',
    empty: 'Personne n’a encore laissé de commentaire.',
    closed: 'Les commentaires sont fermés.',
    invitationHeading: 'Participez à la discussion',
    invitation: 'Quelque chose à ajouter\u00a0? N’hésitez pas\u00a0!',
    noServer: 'Donnez à cet élément une adresse dans l’attribut server.',
    unreadable: 'Les commentaires n’ont pas pu être chargés. Réessayez plus tard.',
    inReplyTo: (name) => `En réponse à ${name}`,
    moreAnswers: (count) =>
      plural(count, { one: 'Afficher encore # réponse', other: 'Afficher encore # réponses' }),
  },
  waiting: {
    about: 'Explication\u00a0: en attente d’approbation',
    explanation:
      'Les autres verront ce commentaire quand le responsable du site l’aura lu et approuvé. D’ici là, vous seul le voyez, tant que vous restez sur cette page.',
  },
});
