import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ ahead, number, plural, select }) => ({
  formatting: {
    toolbar: 'Formato',
    bold: 'Negrita',
    link: 'Enlace',
    quote: 'Cita',
    list: 'Lista',
    shortcuts: ({ bold, link }) => `Con ${bold} pones palabras en negrita; con ${link} creas un enlace.`,
  },
  keeping: {
    queued: 'Guardado en este dispositivo',
    queuedOffline: 'No tienes conexión.',
    queuedOutOfReach: 'Ahora no se puede acceder al servidor.',
    queuedUntil:
      'Se enviará cuando vuelvas a abrir este sitio, o antes si vuelve la conexión. Si quieres cambiar algo, hazlo y envía de nuevo.',
    otherTab: 'En otra pestaña se ha escrito el mismo comentario',
    otherTabHow: 'Los dos textos se conservan. ¿Cuál quieres?',
    otherText: 'El texto de la otra pestaña',
    keepThis: 'Conservar este texto',
    takeOther: 'Usar el otro texto',
    keepBoth: 'Los dos, uno debajo del otro',
    denied:
      'Tu texto no se puede guardar en este dispositivo. Envíalo o cópialo antes de salir de la página, o se perderá.',
    cleared:
      'Tu texto se ha borrado de este dispositivo y ahora solo está aquí. Envíalo o cópialo antes de salir de la página, o se perderá.',
    copy: 'Copiar texto',
    copied: 'El texto está copiado.',
    selected: 'El texto está seleccionado: cópialo con el teclado o con el menú de tu navegador.',
  },
  posting: {
    published: 'Tu comentario está publicado.',
    pending: 'Tu comentario ha llegado y está pendiente de aprobación.',
    unexplained:
      'Tu comentario ha llegado. El sitio no dice cuándo lo verán los demás: quizá está pendiente de aprobación.',
    hashHint: 'Tu dirección de correo no se publica, pero sí un código que WordPress genera a partir de ella',
    earlierStored:
      'Tu primera versión ya había llegado. El texto modificado sigue aquí abajo; envíalo como otro comentario o bórralo.',
    said: (words) => `El sitio dice: «${words}»`,
    charactersLeft: (count) =>
      plural(count, {
        one: 'Queda # carácter',
        many: 'Quedan # de caracteres',
        other: 'Quedan # caracteres',
      }),
    charactersOver: (count) =>
      plural(count, {
        one: 'Sobra # carácter',
        many: 'Sobran # de caracteres',
        other: 'Sobran # caracteres',
      }),
    blocked: 'No se puede acceder al servidor. Tu texto se conserva; inténtalo de nuevo más tarde.',
    errorCount: (count) =>
      plural(count, { one: 'Hay # error', many: 'Hay # de errores', other: 'Hay # errores' }),
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Ese comentario ya no existe. Publica tu texto como un comentario nuevo.';
      if (code === 'too-long')
        return field === 'body'
          ? `Acorta tu comentario a ${number(max)} caracteres.`
          : `No uses aquí más de ${number(max)} caracteres.`;
      return select(field, {
        body: 'Escribe tu comentario.',
        name: 'Escribe tu nombre.',
        website: 'Escribe una dirección web completa, como www.ejemplo.com, o deja el campo vacío.',
        other:
          code === 'required'
            ? 'Escribe tu correo electrónico.'
            : 'Escribe un correo electrónico completo, como nombre@ejemplo.com.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'El servidor no ha respondido a tiempo. Tu texto se conserva; inténtalo de nuevo. Tu comentario nunca se publicará dos veces.',
        'rate-limited': `En poco tiempo se han publicado más comentarios de los que aquí se permiten. Tu texto se conserva; inténtalo de nuevo ${retryAfter === undefined ? 'más tarde' : ahead(retryAfter, at)}.`,
        closed: 'Aquí ya no se puede comentar. Tu texto se conserva para que puedas copiarlo.',
        denied:
          'Este sitio no puede publicar comentarios aquí. Tu texto se conserva; avisa, por favor, al responsable.',
        'not-found':
          'Este espacio de comentarios no existe. Tu texto se conserva; avisa, por favor, al responsable.',
        conflict:
          'Ya se ha enviado otra versión de este texto. Mira si está publicada; si no, envía esta otra vez.',
        expired:
          'Durante días no se ha podido enviar este comentario. Mira si está publicado; si no, envíalo otra vez.',
        invalid:
          'El servidor no puede aceptar este comentario. Tu texto se conserva; cámbialo e inténtalo de nuevo.',
        other: 'Algo ha fallado en el servidor. Tu texto se conserva; inténtalo de nuevo más tarde.',
      }),
  },
  preview: {
    tabs: 'Tu comentario',
    write: 'Escribir',
    preview: 'Vista previa',
    loading: 'Preparando la vista previa…',
    empty: 'Todavía no hay nada que mostrar',
    retry: 'Intentar de nuevo',
    failure: (code) =>
      select(code, {
        offline: 'No tienes conexión. Sigue escribiendo; la vista previa volverá cuando estés en línea.',
        timeout: 'La vista previa tarda demasiado. Inténtalo de nuevo.',
        blocked: 'No se puede acceder al servidor. Sigue escribiendo o inténtalo de nuevo más tarde.',
        'rate-limited': 'Pides vistas previas muy seguido. Inténtalo de nuevo dentro de un minuto.',
        invalid: 'Tu comentario es demasiado largo para una vista previa. Acórtalo primero.',
        other: 'No se ha podido preparar la vista previa. Sigue escribiendo o inténtalo de nuevo más tarde.',
      }),
  },
  reactionForm: {
    heading: 'Deja un comentario',
    required: 'Los campos obligatorios están marcados con *',
    body: 'Comentario',
    name: 'Nombre',
    email: 'Correo electrónico',
    emailHint: 'Tu correo electrónico no se publicará',
    website: 'Sitio web',
    subscribe: 'Avisarme por correo cuando alguien responda',
    remember: 'Recordar mis datos en este dispositivo',
    submit: 'Publicar comentario',
    sending: 'Enviando…',
    retry: 'Intentar de nuevo',
    offline: 'No tienes conexión. Tu texto se conserva; inténtalo de nuevo cuando estés en línea.',
    lost: 'Una parte del formulario no ha llegado. Tu texto se conserva; inténtalo de nuevo. Si no funciona, copia tu texto y recarga la página.',
    noServer: 'Da a este elemento una dirección en el atributo server.',
    asFile: 'Esta página se ha abierto como archivo. Los comentarios solo funcionan en un sitio web.',
  },
  work: {
    doing: 'Un pequeño cálculo para frenar el spam…',
    cancel: 'Cancelar',
  },
});
