import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Cargando el artículo…',
    failed: (code) =>
      select(code, {
        offline: 'No tienes conexión. Conéctate a internet e inténtalo de nuevo.',
        timeout: 'El artículo tarda demasiado en llegar. Inténtalo de nuevo más tarde.',
        'not-found': 'No hay (o ya no hay) ningún artículo en esta dirección.',
        other: 'No se ha podido cargar el artículo. Inténtalo de nuevo más tarde.',
      }),
    retry: 'Intentar de nuevo',
    openItself: 'Abrir el artículo original',
    by: (names) => `Por ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# minuto de lectura',
        many: '# de minutos de lectura',
        other: '# minutos de lectura',
      }),
  },
  contents: { contents: 'Contenido', headingLink: 'Enlace a este título' },
  note: { note: (number) => `Nota ${number}`.trim(), closeNote: 'Cerrar la nota' },
  quoting: {
    passage: 'Pasaje seleccionado',
    copyLink: 'Copiar enlace',
    share: 'Compartir',
    react: 'Comentar este pasaje',
    reach: 'Pulsa Tab para ver qué puedes hacer con este pasaje.',
    linkCopied: 'El enlace a este pasaje está copiado.',
    quoteCopied: 'El pasaje está copiado: pégalo en tu comentario.',
    copyDenied: 'Tu navegador no deja que esta página copie. El enlace es:',
  },
  readingListDialog: {
    heading: 'Guardado en este dispositivo',
    close: 'Cerrar',
    empty: 'No hay nada guardado.',
    remove: 'Quitar',
    clear: 'Borrar todo',
    undo: 'Deshacer',
    removed: (title) => `Quitado: ${title}`,
    cleared: 'Se ha borrado todo.',
    restored: 'Vuelve a estar en la lista.',
    denied: 'Tu navegador no deja que este sitio cambie lo que guarda en este dispositivo.',
  },
  saveSection: {
    save: 'Guardar',
    saved: 'Guardado',
    saveNoMore: 'quitar de lo guardado',
    savePictures: 'Guardar imágenes',
    saveOnPinterest: 'Guardar en Pinterest',
    opensTab: 'se abre en una pestaña nueva',
    picture: (name) => `imagen ${name}`,
    readingList: (count) => `Guardado en este dispositivo (${number(count)})`,
    outcome: {
      saved: 'Guardado en este dispositivo.',
      forgotten: 'Ya no está guardado.',
      denied:
        'Tu navegador no deja que este sitio guarde nada en este dispositivo, así que no se ha guardado.',
    },
  },
  scrollRegions: {
    table: 'Tabla que se desplaza de lado',
    code: 'Código que se desplaza de lado',
  },
});
