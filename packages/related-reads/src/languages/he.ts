import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `עוסק גם ב: ${list(subjects)}`,
    linkedFrom: 'מוזכר במאמר הזה',
    linksHere: 'מזכיר את המאמר הזה',
  },
  relatedReads: {
    heading: 'קראו גם',
    loading: 'המאמרים נטענים…',
    failed: (code) =>
      select(code, {
        offline: 'אין חיבור לאינטרנט. התחברו לאינטרנט ונסו שוב.',
        other: 'לא ניתן היה לטעון את רשימת המאמרים. נסו שוב מאוחר יותר.',
      }),
    retry: 'ניסיון נוסף',
  },
  saveButton: {
    save: 'שמירה',
    saved: 'נשמר',
    saveNoMore: 'הסרה מהשמורים',
    outcome: {
      saved: 'נשמר במכשיר הזה.',
      forgotten: 'כבר לא שמור.',
      denied: 'הדפדפן לא מאפשר לאתר הזה לשמור דבר במכשיר הזה, ולכן זה לא נשמר.',
    },
  },
});
