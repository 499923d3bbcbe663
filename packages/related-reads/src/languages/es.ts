import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `También trata de: ${list(subjects)}`,
    linkedFrom: 'Mencionado en este artículo',
    linksHere: 'Menciona este artículo',
  },
  relatedReads: {
    heading: 'Lee también',
    loading: 'Cargando artículos…',
    failed: (code) =>
      select(code, {
        offline: 'No tienes conexión. Conéctate a internet e inténtalo de nuevo.',
        other: 'No se ha podido cargar la lista de artículos. Inténtalo de nuevo más tarde.',
      }),
    retry: 'Intentar de nuevo',
  },
  saveButton: {
    save: 'Guardar',
    saved: 'Guardado',
    saveNoMore: 'quitar de lo guardado',
    outcome: {
      saved: 'Guardado en este dispositivo.',
      forgotten: 'Ya no está guardado.',
      denied:
        'Tu navegador no deja que este sitio guarde nada en este dispositivo, así que no se ha guardado.',
    },
  },
});
