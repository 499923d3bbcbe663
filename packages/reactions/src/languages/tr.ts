import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ number, select }) => ({
  extras: {
    reply: 'Yanıtla',
    cancel: 'Vazgeç',
    published: 'Yorumunuz yayınlandı.',
    pending: 'Yorumunuz ulaştı ve onay bekliyor.',
    replyTo: (name) => `${name} için yanıt`,
    moreActions: (name) => `${name} tarafından yazılan yorum için diğer işlemler`,
    menuLost:
      'Menü yüklenemedi. Bağlantınızı kontrol edip düğmeye yeniden basın. İşe yaramazsa sayfayı yenileyin.',
    failure: (code) =>
      select(code, {
        offline: 'Çevrimdışısınız. Bağlantınız geldiğinde yorumları okuyabilirsiniz.',
        timeout: 'Yorumların gelmesi çok uzun sürüyor. Yeniden deneyin.',
        blocked: 'Yorumların bulunduğu sunucuya ulaşılamıyor. Daha sonra yeniden deneyin.',
        'rate-limited': 'Aynı anda çok fazla istek geliyor. Bir dakika sonra yeniden deneyin.',
        'not-found': 'Bu yorumlar sunucuda yok. Lütfen site sahibine bildirin.',
        denied: 'Bu yorumlar sunucuda yok. Lütfen site sahibine bildirin.',
        other: 'Yorumlar yüklenemedi. Daha sonra yeniden deneyin.',
      }),
  },
  ordering: {
    order: 'Sıralama',
    orders: { oldest: 'Önce en eskiler', newest: 'Önce en yeniler', best: 'Önce en beğenilenler' },
    ordered: (order) => `Yorumların yeni sıralaması: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı.',
    copyByHand: 'Bu adresi kopyalayın:',
  },
  reactions: {
    count: (count) => `${number(count)} yorum`,
    loading: 'Yorumlar yükleniyor…',
    retry: 'Yeniden dene',
    anonymous: 'Adsız',
    owner: 'Yazar',
    edited: 'Düzenlendi',
    waiting: 'Onay bekliyor',
    deleted: 'Bu yorum kaldırıldı.',
    next: 'Daha fazla yorum yükle',
    previous: 'Önceki yorumları yükle',
    empty: 'Henüz kimse yorum yapmadı.',
    closed: 'Yorumlar kapalı.',
    invitationHeading: 'Sohbete katılın',
    invitation: 'Eklemek istediğiniz bir şey mi var? Çekinmeyin!',
    noServer: 'Bu öğenin server özniteliğine bir adres verin.',
    unreadable: 'Yorumlar yüklenemedi. Daha sonra yeniden deneyin.',
    inReplyTo: (name) => `${name} için yanıt`,
    moreAnswers: (count) => `${number(count)} yanıt daha göster`,
  },
  waiting: {
    about: 'Açıklama: onay bekliyor',
    explanation:
      'Site sahibi okuyup onayladığında başkaları bu yorumu görür. O zamana kadar, bu sayfada kaldığınız sürece yorumu burada yalnızca siz görürsünüz.',
  },
});
