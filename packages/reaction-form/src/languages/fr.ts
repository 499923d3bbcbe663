import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ ahead, number, plural, select }) => ({
  formatting: {
    toolbar: 'Mise en forme',
    bold: 'Gras',
    link: 'Lien',
    quote: 'Citation',
    list: 'Liste',
    shortcuts: ({ bold, link }) => `${bold} met les mots en gras, ${link} crée un lien.`,
  },
  keeping: {
    queued: 'Gardé sur cet appareil',
    queuedOffline: 'Vous êtes hors ligne.',
    queuedOutOfReach: 'Le serveur est injoignable pour le moment.',
    queuedUntil:
      'Sera envoyé dès que vous rouvrirez ce site, ou plus tôt si la connexion revient. Pour modifier quelque chose, faites-le et envoyez de nouveau.',
    otherTab: 'Le même commentaire a été écrit dans un autre onglet',
    otherTabHow: 'Les deux textes sont gardés. Lequel voulez-vous\u00a0?',
    otherText: 'Le texte de l’autre onglet',
    keepThis: 'Garder ce texte',
    takeOther: 'Prendre l’autre texte',
    keepBoth: 'Les deux, l’un sous l’autre',
    denied:
      'Votre texte ne peut pas être gardé sur cet appareil. Envoyez-le ou copiez-le avant de quitter la page, sinon il sera perdu.',
    cleared:
      'Votre texte a été effacé de cet appareil et n’est plus qu’ici. Envoyez-le ou copiez-le avant de quitter la page, sinon il sera perdu.',
    copy: 'Copier le texte',
    copied: 'Le texte est copié.',
    selected: 'Le texte est sélectionné\u00a0: copiez-le avec le clavier ou le menu de votre navigateur.',
  },
  posting: {
    published: 'Votre commentaire est publié.',
    pending: 'Votre commentaire est bien arrivé et attend d’être approuvé.',
    unexplained:
      'Votre commentaire est bien arrivé. Le site ne dit pas quand les autres le verront\u00a0: peut-être attend-il d’être approuvé.',
    hashHint: 'Votre adresse e-mail n’est pas publiée, mais un code que WordPress en tire l’est',
    earlierStored:
      'Votre première version était déjà arrivée. Votre texte modifié se trouve toujours ci-dessous\u00a0; envoyez-le comme un autre commentaire ou effacez-le.',
    said: (words) => `Le site indique\u00a0: «\u00a0${words}\u00a0»`,
    charactersLeft: (count) =>
      plural(count, {
        one: 'Encore # caractère',
        many: 'Encore # de caractères',
        other: 'Encore # caractères',
      }),
    charactersOver: (count) =>
      plural(count, {
        one: '# caractère de trop',
        many: '# de caractères de trop',
        other: '# caractères de trop',
      }),
    blocked: 'Le serveur est injoignable. Votre texte est conservé\u00a0; réessayez plus tard.',
    errorCount: (count) =>
      plural(count, { one: 'Il y a # erreur', many: 'Il y a # d’erreurs', other: 'Il y a # erreurs' }),
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Ce commentaire n’existe plus. Publiez votre texte comme un nouveau commentaire.';
      if (code === 'too-long')
        return field === 'body'
          ? `Raccourcissez votre commentaire à ${number(max)} caractères.`
          : `N’utilisez pas plus de ${number(max)} caractères ici.`;
      return select(field, {
        body: 'Écrivez votre commentaire.',
        name: 'Saisissez votre nom.',
        website: 'Saisissez une adresse web complète, par exemple www.exemple.fr, ou laissez ce champ vide.',
        other:
          code === 'required'
            ? 'Saisissez votre adresse e-mail.'
            : 'Saisissez une adresse e-mail complète, par exemple nom@exemple.fr.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'Le serveur n’a pas répondu à temps. Votre texte est conservé\u00a0; réessayez. Votre commentaire ne sera jamais publié deux fois.',
        'rate-limited': `Plus de commentaires ont été publiés en peu de temps que ce qui est permis ici. Votre texte est conservé\u00a0; réessayez ${retryAfter === undefined ? 'plus tard' : ahead(retryAfter, at)}.`,
        closed:
          'Les commentaires sont fermés ici. Votre texte est conservé, pour que vous puissiez le copier.',
        denied:
          'Ce site n’a pas le droit de publier des commentaires ici. Votre texte est conservé\u00a0; merci de le signaler au responsable du site.',
        'not-found':
          'Cet espace de commentaires n’existe pas. Votre texte est conservé\u00a0; merci de le signaler au responsable du site.',
        conflict:
          'Une autre version de ce texte a déjà été envoyée. Regardez si elle est là\u00a0; sinon, envoyez celle-ci de nouveau.',
        expired:
          'Ce commentaire n’a pas pu être envoyé pendant des jours. Regardez s’il est là\u00a0; sinon, envoyez-le de nouveau.',
        invalid:
          'Le serveur ne peut pas accepter ce commentaire. Votre texte est conservé\u00a0; modifiez-le et réessayez.',
        other: 'Un problème est survenu sur le serveur. Votre texte est conservé\u00a0; réessayez plus tard.',
      }),
  },
  preview: {
    tabs: 'Votre commentaire',
    write: 'Écrire',
    preview: 'Aperçu',
    loading: 'Préparation de l’aperçu…',
    empty: 'Rien à montrer pour l’instant',
    retry: 'Réessayer',
    failure: (code) =>
      select(code, {
        offline: 'Vous êtes hors ligne. Continuez d’écrire\u00a0; l’aperçu reviendra avec la connexion.',
        timeout: 'L’aperçu tarde trop à arriver. Réessayez.',
        blocked: 'Le serveur est injoignable. Continuez d’écrire ou réessayez plus tard.',
        'rate-limited': 'Vous demandez des aperçus à un rythme rapide. Réessayez dans une minute.',
        invalid: 'Votre commentaire est trop long pour un aperçu. Raccourcissez-le d’abord.',
        other: 'L’aperçu n’a pas pu être préparé. Continuez d’écrire ou réessayez plus tard.',
      }),
  },
  reactionForm: {
    heading: 'Laissez un commentaire',
    required: 'Les champs obligatoires sont indiqués par *',
    body: 'Commentaire',
    name: 'Nom',
    email: 'E-mail',
    emailHint: 'Votre adresse e-mail ne sera pas publiée',
    website: 'Site web',
    subscribe: 'M’avertir par e-mail en cas de réponse',
    remember: 'Retenir mes coordonnées sur cet appareil',
    submit: 'Publier le commentaire',
    sending: 'Envoi en cours…',
    retry: 'Réessayer',
    offline: 'Vous êtes hors ligne. Votre texte est conservé\u00a0; réessayez dès que vous serez connecté.',
    lost: 'Une partie du formulaire n’est pas arrivée. Votre texte est conservé\u00a0; réessayez. Si cela ne suffit pas, copiez votre texte et rechargez la page.',
    noServer: 'Donnez à cet élément une adresse dans l’attribut server.',
    asFile: 'Cette page est ouverte comme fichier. Les commentaires ne fonctionnent que sur un site.',
  },
  work: {
    doing: 'Un petit calcul pour empêcher le spam…',
    cancel: 'Annuler',
  },
});
