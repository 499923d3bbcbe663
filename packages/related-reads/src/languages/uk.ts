import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Також про: ${list(subjects)}`,
    linkedFrom: 'Згадано в цій статті',
    linksHere: 'Згадує цю статтю',
  },
  relatedReads: {
    heading: 'Читайте також',
    loading: 'Завантаження статей…',
    failed: (code) =>
      select(code, {
        offline: 'Немає з’єднання з інтернетом. Під’єднайтеся та спробуйте ще раз.',
        other: 'Не вдалося завантажити список статей. Спробуйте пізніше.',
      }),
    retry: 'Спробувати ще раз',
  },
  saveButton: {
    save: 'Зберегти',
    saved: 'Збережено',
    saveNoMore: 'прибрати зі збереженого',
    outcome: {
      saved: 'Збережено на цьому пристрої.',
      forgotten: 'Більше не збережено.',
      denied:
        'Ваш браузер не дозволяє цьому сайту нічого зберігати на цьому пристрої, тож збереження не відбулося.',
    },
  },
});
