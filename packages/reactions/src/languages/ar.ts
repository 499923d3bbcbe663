import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'zero' | 'one' | 'two' | 'few' | 'many'> = ({ plural, select }) => ({
  extras: {
    reply: 'رد',
    cancel: 'إلغاء',
    published: 'تم نشر تعليقك.',
    pending: 'وصل تعليقك وهو بانتظار الموافقة.',
    replyTo: (name) => `رد على ${name}`,
    moreActions: (name) => `إجراءات أخرى لتعليق ${name}`,
    menuLost:
      'تعذّر تحميل القائمة. تحقّق من اتصالك واضغط على الزر مرة أخرى. إن لم ينفع ذلك، فأعد تحميل الصفحة.',
    failure: (code) =>
      select(code, {
        offline: 'أنت غير متصل بالإنترنت. يمكنك قراءة التعليقات عند عودة الاتصال.',
        timeout: 'تأخّر وصول التعليقات كثيرًا. حاول مرة أخرى.',
        blocked: 'تعذّر الوصول إلى خادم التعليقات. حاول مرة أخرى لاحقًا.',
        'rate-limited': 'الطلبات كثيرة جدًا في الوقت نفسه. حاول مرة أخرى بعد دقيقة.',
        'not-found': 'هذه التعليقات غير موجودة على الخادم. يُرجى إبلاغ صاحب الموقع.',
        denied: 'هذه التعليقات غير موجودة على الخادم. يُرجى إبلاغ صاحب الموقع.',
        other: 'تعذّر تحميل التعليقات. حاول مرة أخرى لاحقًا.',
      }),
  },
  ordering: {
    order: 'الترتيب',
    orders: { oldest: 'الأقدم أولًا', newest: 'الأحدث أولًا', best: 'الأكثر شعبية أولًا' },
    ordered: (order) => `ترتيب التعليقات الآن: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'نسخ الرابط',
    copied: 'تم نسخ الرابط.',
    copyByHand: 'انسخ هذا العنوان:',
  },
  reactions: {
    count: (count) =>
      plural(count, {
        zero: 'لا تعليقات',
        one: 'تعليق واحد',
        two: 'تعليقان',
        few: '# تعليقات',
        many: '# تعليقًا',
        other: '# تعليق',
      }),
    loading: 'جارٍ تحميل التعليقات…',
    retry: 'إعادة المحاولة',
    anonymous: 'بلا اسم',
    owner: 'الكاتب',
    edited: 'معدَّل',
    waiting: 'بانتظار الموافقة',
    deleted: 'حُذف هذا التعليق.',
    next: 'تحميل المزيد من التعليقات',
    previous: 'تحميل التعليقات السابقة',
    empty: 'لم يعلّق أحد بعد.',
    closed: 'التعليقات مغلقة.',
    invitationHeading: 'شارك في النقاش',
    invitation: 'هل لديك ما تضيفه؟ نرحّب بمشاركتك!',
    noServer: 'ضع عنوانًا في السمة server لهذا العنصر.',
    unreadable: 'تعذّر تحميل التعليقات. حاول مرة أخرى لاحقًا.',
    inReplyTo: (name) => `ردًا على ${name}`,
    moreAnswers: (count) =>
      plural(count, {
        zero: 'لا ردود أخرى',
        one: 'عرض رد آخر',
        two: 'عرض ردّين آخرَين',
        few: 'عرض # ردود أخرى',
        many: 'عرض # ردًا آخر',
        other: 'عرض # رد آخر',
      }),
  },
  waiting: {
    about: 'توضيح: بانتظار الموافقة',
    explanation:
      'لن يرى الآخرون هذا التعليق إلا بعد أن يقرأه صاحب الموقع ويوافق عليه. حتى ذلك الحين تراه أنت وحدك هنا، ما دمت في هذه الصفحة.',
  },
});
