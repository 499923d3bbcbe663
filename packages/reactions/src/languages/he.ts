import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'two'> = ({ plural, select }) => ({
  extras: {
    reply: 'תגובה',
    cancel: 'ביטול',
    published: 'התגובה שלך פורסמה.',
    pending: 'התגובה שלך התקבלה וממתינה לאישור.',
    replyTo: (name) => `תגובה אל ${name}`,
    moreActions: (name) => `פעולות נוספות לתגובה מאת ${name}`,
    menuLost:
      'לא ניתן היה לטעון את התפריט. בדקו את החיבור ולחצו שוב על הכפתור. אם זה לא עוזר, טענו מחדש את העמוד.',
    failure: (code) =>
      select(code, {
        offline: 'אין חיבור לאינטרנט. אפשר יהיה לקרוא את התגובות כשהחיבור יחזור.',
        timeout: 'התגובות מתעכבות יותר מדי. נסו שוב.',
        blocked: 'אין גישה לשרת התגובות. נסו שוב מאוחר יותר.',
        'rate-limited': 'יש יותר מדי בקשות בבת אחת. נסו שוב בעוד דקה.',
        'not-found': 'התגובות האלה לא קיימות בשרת. נא להודיע למנהלי האתר.',
        denied: 'התגובות האלה לא קיימות בשרת. נא להודיע למנהלי האתר.',
        other: 'לא ניתן היה לטעון את התגובות. נסו שוב מאוחר יותר.',
      }),
  },
  ordering: {
    order: 'סדר',
    orders: { oldest: 'מהישנה לחדשה', newest: 'מהחדשה לישנה', best: 'הפופולריות תחילה' },
    ordered: (order) => `סדר התגובות כעת: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'העתקת קישור',
    copied: 'הקישור הועתק.',
    copyByHand: 'העתיקו את הכתובת הזו:',
  },
  reactions: {
    count: (count) => plural(count, { one: 'תגובה אחת', two: 'שתי תגובות', other: '# תגובות' }),
    loading: 'התגובות נטענות…',
    retry: 'ניסיון נוסף',
    anonymous: 'אנונימי',
    owner: 'כותב המאמר',
    edited: 'נערכה',
    waiting: 'ממתינה לאישור',
    deleted: 'התגובה הזו הוסרה.',
    next: 'טעינת תגובות נוספות',
    previous: 'טעינת תגובות קודמות',
    empty: 'עדיין אין תגובות.',
    closed: 'התגובות סגורות.',
    invitationHeading: 'הצטרפו לשיחה',
    invitation: 'יש לכם מה להוסיף? נשמח לשמוע!',
    noServer: 'ציינו כתובת במאפיין server של הרכיב הזה.',
    unreadable: 'לא ניתן היה לטעון את התגובות. נסו שוב מאוחר יותר.',
    inReplyTo: (name) => `בתגובה אל ${name}`,
    moreAnswers: (count) =>
      plural(count, {
        one: 'הצגת תגובה אחת נוספת',
        two: 'הצגת שתי תגובות נוספות',
        other: 'הצגת # תגובות נוספות',
      }),
  },
  waiting: {
    about: 'הסבר: ממתינה לאישור',
    explanation:
      'אחרים יראו את התגובה הזו רק אחרי שמנהלי האתר יקראו ויאשרו אותה. עד אז רק אתם רואים אותה כאן, כל עוד אתם בעמוד הזה.',
  },
});
