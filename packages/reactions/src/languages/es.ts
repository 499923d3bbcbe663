import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ list, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline: 'No ha funcionado: no tienes conexión. Inténtalo de nuevo cuando vuelvas a estar en línea.',
        'rate-limited':
          'No ha funcionado: hay demasiadas peticiones a la vez. Inténtalo de nuevo dentro de un minuto.',
        'not-found': 'No ha funcionado: este comentario ya no existe.',
        closed: 'No ha funcionado: aquí ya no se puede cambiar nada.',
        other: 'No ha funcionado: no se puede acceder al servidor. Inténtalo de nuevo más tarde.',
      }),
  };

  const arrived = (count: number) =>
    plural(count, {
      one: '# comentario nuevo',
      many: '# de comentarios nuevos',
      other: '# comentarios nuevos',
    });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – mostrar` },
    editing: {
      ...acts,
      heading: 'Editar tu comentario',
      save: 'Guardar el cambio',
      saving: 'Guardando…',
      cancel: 'Cancelar',
      published: 'Tu cambio está guardado.',
      pending: 'Tu cambio está guardado y pendiente de aprobación.',
      stale:
        'Mientras tanto, tu comentario se ha cambiado en otro lugar. Así está ahora; tu texto sigue en el campo. Recoge lo que quieras conservar y guarda de nuevo.',
    },
    extras: {
      reply: 'Responder',
      like: (count) =>
        count > 0
          ? plural(count, {
              one: 'Me gusta, # vez',
              many: 'Me gusta, # de veces',
              other: 'Me gusta, # veces',
            })
          : 'Me gusta',
      cancel: 'Cancelar',
      published: 'Tu comentario está publicado.',
      pending: 'Tu comentario ha llegado y está pendiente de aprobación.',
      replyTo: (name) => `Respuesta a ${name}`,
      moreActions: (name) => `Más acciones para el comentario de ${name}`,
      own: 'Mis comentarios en este sitio',
      menuLost:
        'No se ha podido cargar. Comprueba tu conexión y pulsa otra vez el botón. Si no funciona, recarga la página.',
      failure: (code) =>
        select(code, {
          offline: 'No tienes conexión. Podrás leer los comentarios cuando vuelvas a estar en línea.',
          timeout: 'Los comentarios tardan demasiado en llegar. Inténtalo de nuevo.',
          blocked: 'No se puede acceder al servidor de los comentarios. Inténtalo de nuevo más tarde.',
          'rate-limited': 'Hay demasiadas peticiones a la vez. Inténtalo de nuevo dentro de un minuto.',
          'not-found':
            'Estos comentarios no existen en el servidor. Avisa, por favor, al responsable del sitio.',
          denied:
            'El sitio no deja que todos lean estos comentarios. Avisa, por favor, al responsable del sitio.',
          other: 'No se han podido cargar los comentarios. Inténtalo de nuevo más tarde.',
        }),
    },
    myReactions: {
      heading: 'Mis comentarios en este sitio',
      explanation:
        'Estos son los comentarios que has escrito en este dispositivo. Solo puedes editarlos y retirarlos aquí, en el propio comentario.',
      close: 'Cerrar',
      empty: 'No hay comentarios tuyos en este dispositivo.',
      states: {
        published: 'Publicado',
        pending: 'Pendiente de aprobación',
        spam: 'No publicado',
        rejected: 'No publicado',
        deleted: 'Eliminado',
      },
      wipe: 'Borrar todo en este dispositivo',
      sure: '¿Seguro? Los borradores, los artículos guardados y el derecho a editar o retirar tus comentarios desaparecen de este dispositivo. Lo publicado sigue publicado.',
      wipeNow: 'Sí, borrar todo',
      keep: 'No, conservarlo',
      wiped: 'Todo lo de este sitio se ha borrado de este dispositivo.',
      denied: 'No se ha podido borrar: tu navegador no da acceso a lo que se guarda aquí.',
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
    ownPart: {
      you: 'Tú',
      refused: 'No publicado',
      because: (reasons) => `Lo que ha influido: ${list(reasons)}.`,
      reasons: {
        'odd-shape': 'el texto tiene una forma poco común, como solo mayúsculas o siempre el mismo carácter',
        'trap-field': 'estaba relleno un campo que solo ven los programas',
        'too-fast': 'el comentario llegó muy poco después de abrir la página',
        'many-from-visitor': 'llegaron muchos comentarios desde tu conexión en poco tiempo',
        'busy-thread': 'en este momento llegan aquí más comentarios de lo normal',
        'many-links': 'contiene muchos enlaces',
        'new-link': 'contiene un enlace a un sitio que aún no se había mencionado aquí',
        'word-list': 'contiene una palabra que el responsable quiere ver primero',
        'near-duplicate': 'el texto se parece mucho a otro comentario de hoy',
        'first-reaction': 'es tu primer comentario aquí, o no dejaste un correo electrónico',
        'every-reaction': 'en este sitio se lee primero cada comentario',
        'no-proof-of-work': 'tu navegador no pudo mostrar que no eres un robot',
        'check-failed': 'no se pudo terminar una comprobación',
      },
    },
    reactionMenu: {
      change: 'Editar',
      withdraw: 'Retirar',
      quote: 'Citar',
      copyLink: 'Copiar enlace',
      copied: 'El enlace está copiado.',
      copyByHand: 'Copia esta dirección:',
      report: 'Denunciar',
      lost: 'No se ha podido cargar. Comprueba tu conexión e inténtalo de nuevo.',
    },
    reactions: {
      count: (count) =>
        plural(count, { one: '# comentario', many: '# de comentarios', other: '# comentarios' }),
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
      asFile: 'Esta página se ha abierto como archivo. Los comentarios solo funcionan en un sitio web.',
      unreadable: 'No se han podido cargar los comentarios. Inténtalo de nuevo más tarde.',
      inReplyTo: (name) => `En respuesta a ${name}`,
      moreAnswers: (count) =>
        plural(count, {
          one: 'Mostrar # respuesta más',
          many: 'Mostrar # de respuestas más',
          other: 'Mostrar # respuestas más',
        }),
    },
    reporting: {
      ...acts,
      heading: 'Denunciar este comentario',
      promise:
        'El responsable de este sitio lee tu denuncia. Quien escribió el comentario no ve quién lo denunció.',
      reason: '¿Qué ocurre?',
      reasons: {
        spam: 'Publicidad o spam',
        abuse: 'Insultos u odio',
        'personal-data': 'Datos de otra persona',
        illegal: 'Ilegal o peligroso',
        other: 'Otra cosa',
      },
      note: 'Explicación (opcional)',
      send: 'Enviar denuncia',
      cancel: 'Cancelar',
      sent: 'Gracias. El responsable lo mirará.',
      tooLong: (count) =>
        plural(count, {
          one: 'Acorta tu explicación: sobra # carácter.',
          many: 'Acorta tu explicación: sobran # de caracteres.',
          other: 'Acorta tu explicación: sobran # caracteres.',
        }),
    },
    waiting: {
      about: 'Explicación: pendiente de aprobación',
      explanation:
        'Los demás verán este comentario cuando el responsable del sitio lo haya leído y aprobado. Hasta entonces solo lo ves tú, en este dispositivo.',
      aboutRefusal: 'Explicación: no publicado',
      refusal:
        'El responsable del sitio no ha publicado este comentario. Solo lo sigues viendo tú, en este dispositivo.',
    },
    withdrawing: {
      ...acts,
      withdrawn:
        'Has retirado este comentario. En cuanto sigas adelante, desaparecerá también para los demás.',
      undo: 'Deshacer',
    },
  };
};
