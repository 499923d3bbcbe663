import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'few' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Завантаження статті…',
    failed: (code) =>
      select(code, {
        offline: 'Немає з’єднання з інтернетом. Під’єднайтеся та спробуйте ще раз.',
        timeout: 'Стаття завантажується надто довго. Спробуйте пізніше.',
        'not-found': 'За цією адресою (вже) немає статті.',
        other: 'Не вдалося завантажити статтю. Спробуйте пізніше.',
      }),
    retry: 'Спробувати ще раз',
    openItself: 'Відкрити саму статтю',
    by: (names) => `Автор: ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# хвилина читання',
        few: '# хвилини читання',
        many: '# хвилин читання',
        other: '# хвилини читання',
      }),
  },
  contents: { contents: 'Зміст', headingLink: 'Посилання на цей заголовок' },
  note: { note: (number) => `Примітка ${number}`.trim(), closeNote: 'Закрити примітку' },
  quoting: {
    passage: 'Виділений уривок',
    copyLink: 'Копіювати посилання',
    share: 'Поділитися',
    react: 'Прокоментувати цей уривок',
    reach: 'Натисніть Tab, щоб побачити, що можна зробити з цим уривком.',
    linkCopied: 'Посилання на цей уривок скопійовано.',
    quoteCopied: 'Уривок скопійовано: вставте його у свій коментар.',
    copyDenied: 'Ваш браузер не дозволяє цій сторінці копіювати. Ось посилання:',
  },
  readingListDialog: {
    heading: 'Збережено на цьому пристрої',
    close: 'Закрити',
    empty: 'Нічого не збережено.',
    remove: 'Видалити',
    clear: 'Видалити все',
    undo: 'Скасувати',
    removed: (title) => `Видалено: ${title}`,
    cleared: 'Усе видалено.',
    restored: 'Знову у списку.',
    denied: 'Ваш браузер не дозволяє цьому сайту змінювати те, що він зберігає на цьому пристрої.',
  },
  saveSection: {
    save: 'Зберегти',
    saved: 'Збережено',
    saveNoMore: 'прибрати зі збереженого',
    savePictures: 'Зберегти зображення',
    saveOnPinterest: 'Зберегти на Pinterest',
    opensTab: 'відкриється в новій вкладці',
    picture: (name) => `зображення ${name}`,
    readingList: (count) => `Збережено на цьому пристрої (${number(count)})`,
    outcome: {
      saved: 'Збережено на цьому пристрої.',
      forgotten: 'Більше не збережено.',
      denied:
        'Ваш браузер не дозволяє цьому сайту нічого зберігати на цьому пристрої, тож збереження не відбулося.',
    },
  },
  scrollRegions: {
    table: 'Таблиця, яку можна прокручувати вбік',
    code: 'Код, який можна прокручувати вбік',
  },
});
