import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'two'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'המאמר נטען…',
    failed: (code) =>
      select(code, {
        offline: 'אין חיבור לאינטרנט. התחברו לאינטרנט ונסו שוב.',
        timeout: 'המאמר מתעכב יותר מדי. נסו שוב מאוחר יותר.',
        'not-found': 'אין (או כבר אין) מאמר בכתובת הזו.',
        other: 'לא ניתן היה לטעון את המאמר. נסו שוב מאוחר יותר.',
      }),
    retry: 'ניסיון נוסף',
    openItself: 'פתיחת המאמר עצמו',
    by: (names) => `מאת ${names}`,
    readingTime: (minutes) =>
      plural(minutes, { one: 'דקת קריאה אחת', two: 'שתי דקות קריאה', other: '# דקות קריאה' }),
  },
  contents: { contents: 'תוכן העניינים', headingLink: 'קישור לכותרת הזו' },
  note: { note: (number) => `הערה ${number}`.trim(), closeNote: 'סגירת ההערה' },
  quoting: {
    passage: 'הקטע שנבחר',
    copyLink: 'העתקת קישור',
    share: 'שיתוף',
    react: 'תגובה לקטע הזה',
    reach: 'לחצו על Tab כדי לראות מה אפשר לעשות עם הקטע הזה.',
    linkCopied: 'הקישור לקטע הזה הועתק.',
    quoteCopied: 'הקטע הועתק: הדביקו אותו בתגובה.',
    copyDenied: 'הדפדפן לא מאפשר לעמוד הזה להעתיק. הקישור הוא:',
  },
  readingListDialog: {
    heading: 'נשמר במכשיר הזה',
    close: 'סגירה',
    empty: 'שום דבר לא נשמר.',
    remove: 'הסרה',
    clear: 'מחיקת הכול',
    undo: 'ביטול הפעולה',
    removed: (title) => `הוסר: ${title}`,
    cleared: 'הכול הוסר.',
    restored: 'חזר לרשימה.',
    denied: 'הדפדפן לא מאפשר לאתר הזה לשנות את מה שהוא שומר במכשיר הזה.',
  },
  saveSection: {
    save: 'שמירה',
    saved: 'נשמר',
    saveNoMore: 'הסרה מהשמורים',
    savePictures: 'שמירת תמונות',
    saveOnPinterest: 'שמירה ב־Pinterest',
    opensTab: 'נפתח בכרטיסייה חדשה',
    picture: (name) => `תמונה ${name}`,
    readingList: (count) => `נשמר במכשיר הזה (${number(count)})`,
    outcome: {
      saved: 'נשמר במכשיר הזה.',
      forgotten: 'כבר לא שמור.',
      denied: 'הדפדפן לא מאפשר לאתר הזה לשמור דבר במכשיר הזה, ולכן זה לא נשמר.',
    },
  },
  scrollRegions: {
    table: 'טבלה שנגללת לצדדים',
    code: 'קוד שנגלל לצדדים',
  },
});
