import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ list, number, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline:
          'Cela n’a pas fonctionné\u00a0: vous êtes hors ligne. Réessayez dès que vous serez connecté à Internet.',
        'rate-limited':
          'Cela n’a pas fonctionné\u00a0: trop de demandes arrivent en même temps. Réessayez dans une minute.',
        'not-found': 'Cela n’a pas fonctionné\u00a0: ce commentaire n’existe plus.',
        closed: 'Cela n’a pas fonctionné\u00a0: plus rien ne peut être modifié ici.',
        other: 'Cela n’a pas fonctionné\u00a0: le serveur est injoignable. Réessayez plus tard.',
      }),
  };

  const arrived = (count: number) =>
    plural(count, {
      one: '# nouveau commentaire',
      many: '# de nouveaux commentaires',
      other: '# nouveaux commentaires',
    });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – afficher` },
    editing: {
      ...acts,
      heading: 'Modifier votre commentaire',
      save: 'Enregistrer la modification',
      saving: 'Enregistrement…',
      cancel: 'Annuler',
      published: 'Votre modification est enregistrée.',
      pending: 'Votre modification est enregistrée et attend d’être approuvée.',
      stale:
        'Entre-temps, votre commentaire a été modifié ailleurs. Voici comment il se présente maintenant\u00a0; votre texte est toujours dans le champ. Reprenez ce que vous voulez garder et enregistrez de nouveau.',
    },
    extras: {
      reply: 'Répondre',
      like: (count) => (count > 0 ? `J’aime, ${number(count)} fois` : 'J’aime'),
      cancel: 'Annuler',
      published: 'Votre commentaire est publié.',
      pending: 'Votre commentaire est bien arrivé et attend d’être approuvé.',
      replyTo: (name) => `Réponse à ${name}`,
      moreActions: (name) => `Autres actions pour le commentaire de ${name}`,
      own: 'Mes commentaires sur ce site',
      menuLost:
        'Cela n’a pas pu être chargé. Vérifiez votre connexion et appuyez de nouveau sur le bouton. Si cela ne suffit pas, rechargez la page.',
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
            'Le site ne laisse pas tout le monde lire ces commentaires. Merci de le signaler au responsable du site.',
          other: 'Les commentaires n’ont pas pu être chargés. Réessayez plus tard.',
        }),
    },
    myReactions: {
      heading: 'Mes commentaires sur ce site',
      explanation:
        'Voici les commentaires que vous avez écrits sur cet appareil. Vous ne pouvez les modifier et les retirer qu’ici, sur le commentaire lui-même.',
      close: 'Fermer',
      empty: 'Il n’y a aucun commentaire de vous sur cet appareil.',
      states: {
        published: 'Publié',
        pending: 'En attente d’approbation',
        spam: 'Non publié',
        rejected: 'Non publié',
        deleted: 'Supprimé',
      },
      wipe: 'Tout effacer sur cet appareil',
      sure: 'Êtes-vous sûr\u00a0? Les brouillons, les articles gardés et le droit de modifier ou de retirer vos commentaires disparaissent de cet appareil. Ce qui est publié reste publié.',
      wipeNow: 'Oui, tout effacer',
      keep: 'Non, tout garder',
      wiped: 'Tout ce qui vient de ce site est effacé de cet appareil.',
      denied:
        'L’effacement n’a pas fonctionné\u00a0: votre navigateur ne donne pas accès à ce qui est gardé ici.',
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
    ownPart: {
      you: 'Vous',
      refused: 'Non publié',
      because: (reasons) => `Ce qui a joué un rôle\u00a0: ${list(reasons)}.`,
      reasons: {
        'odd-shape':
          'le texte a une forme inhabituelle, par exemple des majuscules seulement ou toujours le même caractère',
        'trap-field': 'un champ que seuls les programmes voient était rempli',
        'too-fast': 'le commentaire est arrivé très vite après l’ouverture de la page',
        'many-from-visitor': 'beaucoup de commentaires sont venus de votre connexion en peu de temps',
        'busy-thread': 'il arrive ici en ce moment un nombre inhabituel de commentaires',
        'many-links': 'il contient beaucoup de liens',
        'new-link': 'il contient un lien vers un site qui n’a pas encore été cité ici',
        'word-list': 'il contient un mot que le responsable veut voir d’abord',
        'near-duplicate': 'le texte ressemble fortement à un autre commentaire d’aujourd’hui',
        'first-reaction': 'c’est votre premier commentaire ici, ou vous n’avez pas laissé d’adresse e-mail',
        'every-reaction': 'sur ce site, chaque commentaire est d’abord lu',
        'no-proof-of-work': 'votre navigateur n’a pas pu montrer que vous n’êtes pas un robot',
        'check-failed': 'un contrôle n’a pas pu être mené à terme',
      },
    },
    reactionMenu: {
      change: 'Modifier',
      withdraw: 'Retirer',
      quote: 'Citer',
      copyLink: 'Copier le lien',
      copied: 'Le lien est copié.',
      copyByHand: 'Copiez cette adresse\u00a0:',
      report: 'Signaler',
      lost: 'Cela n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
    },
    reactions: {
      count: (count) =>
        plural(count, { one: '# commentaire', many: '# de commentaires', other: '# commentaires' }),
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
      asFile: 'Cette page est ouverte comme fichier. Les commentaires ne fonctionnent que sur un site.',
      unreadable: 'Les commentaires n’ont pas pu être chargés. Réessayez plus tard.',
      inReplyTo: (name) => `En réponse à ${name}`,
      moreAnswers: (count) =>
        plural(count, {
          one: 'Afficher encore # réponse',
          many: 'Afficher encore # de réponses',
          other: 'Afficher encore # réponses',
        }),
    },
    reporting: {
      ...acts,
      heading: 'Signaler ce commentaire',
      promise:
        'Le responsable de ce site lit votre signalement. L’auteur du commentaire ne voit pas qui l’a signalé.',
      reason: 'Qu’est-ce qui ne va pas\u00a0?',
      reasons: {
        spam: 'Publicité ou spam',
        abuse: 'Insultant ou haineux',
        'personal-data': 'Données d’une autre personne',
        illegal: 'Illégal ou dangereux',
        other: 'Autre chose',
      },
      note: 'Explication (facultative)',
      send: 'Envoyer le signalement',
      cancel: 'Annuler',
      sent: 'Merci. Le responsable va regarder.',
      tooLong: (count) =>
        plural(count, {
          one: 'Raccourcissez votre explication\u00a0: # caractère de trop.',
          many: 'Raccourcissez votre explication\u00a0: # de caractères de trop.',
          other: 'Raccourcissez votre explication\u00a0: # caractères de trop.',
        }),
    },
    waiting: {
      about: 'Explication\u00a0: en attente d’approbation',
      explanation:
        'Les autres verront ce commentaire quand le responsable du site l’aura lu et approuvé. D’ici là, vous seul le voyez, sur cet appareil.',
      aboutRefusal: 'Explication\u00a0: non publié',
      refusal:
        'Le responsable du site n’a pas publié ce commentaire. Vous seul le voyez encore, sur cet appareil.',
    },
    withdrawing: {
      ...acts,
      withdrawn:
        'Vous avez retiré ce commentaire. Dès que vous passerez à autre chose, il disparaîtra aussi pour les autres.',
      undo: 'Annuler le retrait',
    },
  };
};
