import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `يتناول أيضًا: ${list(subjects)}`,
    linkedFrom: 'مذكور في هذا المقال',
    linksHere: 'يذكر هذا المقال',
  },
  relatedReads: {
    heading: 'اقرأ أيضًا',
    loading: 'جارٍ تحميل المقالات…',
    failed: (code) =>
      select(code, {
        offline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت وحاول مرة أخرى.',
        other: 'تعذّر تحميل قائمة المقالات. حاول مرة أخرى لاحقًا.',
      }),
    retry: 'إعادة المحاولة',
  },
  saveButton: {
    save: 'حفظ',
    saved: 'محفوظ',
    saveNoMore: 'إزالة من المحفوظات',
    outcome: {
      saved: 'تم الحفظ على هذا الجهاز.',
      forgotten: 'لم يعد محفوظًا.',
      denied: 'متصفحك لا يسمح لهذا الموقع بحفظ أي شيء على هذا الجهاز، لذلك لم يُحفظ.',
    },
  },
});
