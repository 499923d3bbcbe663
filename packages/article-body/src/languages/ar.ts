import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'zero' | 'one' | 'two' | 'few' | 'many'> = ({
  number,
  plural,
  select,
}) => ({
  articleBody: {
    loading: 'جارٍ تحميل المقال…',
    failed: (code) =>
      select(code, {
        offline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت وحاول مرة أخرى.',
        timeout: 'تأخّر وصول المقال كثيرًا. حاول مرة أخرى لاحقًا.',
        'not-found': 'لا يوجد مقال على هذا العنوان (أو لم يعد موجودًا).',
        other: 'تعذّر تحميل المقال. حاول مرة أخرى لاحقًا.',
      }),
    retry: 'إعادة المحاولة',
    openItself: 'فتح المقال نفسه',
    by: (names) => `بقلم ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        zero: 'أقل من دقيقة قراءة',
        one: 'دقيقة قراءة واحدة',
        two: 'دقيقتا قراءة',
        few: '# دقائق قراءة',
        many: '# دقيقة قراءة',
        other: '# دقيقة قراءة',
      }),
  },
  contents: { contents: 'المحتويات', headingLink: 'رابط إلى هذا العنوان' },
  note: { note: (number) => `حاشية ${number}`.trim(), closeNote: 'إغلاق الحاشية' },
  quoting: {
    passage: 'المقطع المحدد',
    copyLink: 'نسخ الرابط',
    share: 'مشاركة',
    react: 'التعليق على هذا المقطع',
    reach: 'اضغط على مفتاح Tab لمعرفة ما يمكنك فعله بهذا المقطع.',
    linkCopied: 'تم نسخ رابط هذا المقطع.',
    quoteCopied: 'تم نسخ المقطع: ألصقه في تعليقك.',
    copyDenied: 'متصفحك لا يسمح لهذه الصفحة بالنسخ. الرابط هو:',
  },
  readingListDialog: {
    heading: 'المحفوظ على هذا الجهاز',
    close: 'إغلاق',
    empty: 'لا شيء محفوظ.',
    remove: 'إزالة',
    clear: 'مسح الكل',
    undo: 'تراجع',
    removed: (title) => `أُزيل: ${title}`,
    cleared: 'أُزيل كل شيء.',
    restored: 'عاد إلى القائمة.',
    denied: 'متصفحك لا يسمح لهذا الموقع بتغيير ما يحفظه على هذا الجهاز.',
  },
  saveSection: {
    save: 'حفظ',
    saved: 'محفوظ',
    saveNoMore: 'إزالة من المحفوظات',
    savePictures: 'حفظ الصور',
    saveOnPinterest: 'حفظ على Pinterest',
    opensTab: 'يُفتح في علامة تبويب جديدة',
    picture: (name) => `الصورة ${name}`,
    readingList: (count) => `المحفوظ على هذا الجهاز (${number(count)})`,
    outcome: {
      saved: 'تم الحفظ على هذا الجهاز.',
      forgotten: 'لم يعد محفوظًا.',
      denied: 'متصفحك لا يسمح لهذا الموقع بحفظ أي شيء على هذا الجهاز، لذلك لم يُحفظ.',
    },
  },
  scrollRegions: {
    table: 'جدول يُمرَّر أفقيًا',
    code: 'شيفرة تُمرَّر أفقيًا',
  },
});
