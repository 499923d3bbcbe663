import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ plural, select }) => ({
  extras: {
    reply: 'Responder',
    cancel: 'Cancelar',
    published: 'Tu comentario está publicado.',
    pending: 'Tu comentario ha llegado y está pendiente de aprobación.',
    replyTo: (name) => `Respuesta a ${name}`,
    moreActions: (name) => `Más acciones para el comentario de ${name}`,
    menuLost:
      'No se ha podido cargar el menú. Comprueba tu conexión y pulsa otra vez el botón. Si no funciona, recarga la página.',
    failure: (code) =>
      select(code, {
        offline: 'No tienes conexión. Podrás leer los comentarios cuando vuelvas a estar en línea.',
        timeout: 'Los comentarios tardan demasiado en llegar. Inténtalo de nuevo.',
        blocked: 'No se puede acceder al servidor de los comentarios. Inténtalo de nuevo más tarde.',
        'rate-limited': 'Hay demasiadas peticiones a la vez. Inténtalo de nuevo dentro de un minuto.',
        'not-found':
          'Estos comentarios no existen en el servidor. Avisa, por favor, al responsable del sitio.',
        denied: 'Estos comentarios no existen en el servidor. Avisa, por favor, al responsable del sitio.',
        other: 'No se han podido cargar los comentarios. Inténtalo de nuevo más tarde.',
      }),
  },
  ordering: {
    order: 'Orden',
    orders: {
      oldest: 'Más antiguos primero',
      newest: 'Más recientes primero',
      best: 'Más populares primero',
    },
    ordered: (order) => `Los comentarios están ahora en este orden: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Copiar enlace',
    copied: 'El enlace está copiado.',
    copyByHand: 'Copia esta dirección:',
  },
  reactions: {
    count: (count) => plural(count, { one: '# comentario', other: '# comentarios' }),
    loading: 'Cargando comentarios…',
    retry: 'Intentar de nuevo',
    anonymous: 'Anónimo',
    owner: 'Autor',
    edited: 'Editado',
    waiting: 'Pendiente de aprobación',
    deleted: 'Este comentario se ha eliminado.',
    next: 'Cargar más comentarios',
    previous: 'Cargar comentarios anteriores',
    empty: 'Nadie ha comentado todavía.',
    closed: 'Los comentarios están cerrados.',
    invitationHeading: 'Participa en la conversación',
    invitation: '¿Quieres añadir algo? ¡Adelante!',
    noServer: 'Da a este elemento una dirección en el atributo server.',
    unreadable: 'No se han podido cargar los comentarios. Inténtalo de nuevo más tarde.',
    inReplyTo: (name) => `En respuesta a ${name}`,
    moreAnswers: (count) =>
      plural(count, { one: 'Mostrar # respuesta más', other: 'Mostrar # respuestas más' }),
  },
  waiting: {
    about: 'Explicación: pendiente de aprobación',
    explanation:
      'Los demás verán este comentario cuando el responsable del sitio lo haya leído y aprobado. Hasta entonces solo lo ves tú, mientras sigas en esta página.',
  },
});
