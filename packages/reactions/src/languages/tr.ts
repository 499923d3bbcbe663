import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, number, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline: 'Olmadı: çevrimdışısınız. Bağlantınız geldiğinde yeniden deneyin.',
        'rate-limited': 'Olmadı: aynı anda çok fazla istek geliyor. Bir dakika sonra yeniden deneyin.',
        'not-found': 'Olmadı: bu yorum artık yok.',
        closed: 'Olmadı: burada artık hiçbir şey değiştirilemez.',
        other: 'Olmadı: sunucuya ulaşılamıyor. Daha sonra yeniden deneyin.',
      }),
  };

  const arrived = (count: number) => `${number(count)} yeni yorum`;

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – göster` },
    editing: {
      ...acts,
      heading: 'Yorumunuzu düzenleyin',
      save: 'Değişikliği kaydet',
      saving: 'Kaydediliyor…',
      cancel: 'Vazgeç',
      published: 'Değişikliğiniz kaydedildi.',
      pending: 'Değişikliğiniz kaydedildi ve onay bekliyor.',
      stale:
        'Yorumunuz bu arada başka bir yerde değiştirildi. Şu anki hâli bu; metniniz hâlâ alanda duruyor. Korumak istediklerinizi aktarıp yeniden kaydedin.',
    },
    extras: {
      reply: 'Yanıtla',
      like: (count) => (count > 0 ? `Beğen, şimdiye kadar ${number(count)} kez` : 'Beğen'),
      cancel: 'Vazgeç',
      published: 'Yorumunuz yayınlandı.',
      pending: 'Yorumunuz ulaştı ve onay bekliyor.',
      replyTo: (name) => `${name} için yanıt`,
      moreActions: (name) => `${name} tarafından yazılan yorum için diğer işlemler`,
      own: 'Bu sitedeki yorumlarım',
      menuLost:
        'Yüklenemedi. Bağlantınızı kontrol edip düğmeye yeniden basın. İşe yaramazsa sayfayı yenileyin.',
      failure: (code) =>
        select(code, {
          offline: 'Çevrimdışısınız. Bağlantınız geldiğinde yorumları okuyabilirsiniz.',
          timeout: 'Yorumların gelmesi çok uzun sürüyor. Yeniden deneyin.',
          blocked: 'Yorumların bulunduğu sunucuya ulaşılamıyor. Daha sonra yeniden deneyin.',
          'rate-limited': 'Aynı anda çok fazla istek geliyor. Bir dakika sonra yeniden deneyin.',
          'not-found': 'Bu yorumlar sunucuda yok. Lütfen site sahibine bildirin.',
          denied: 'Site bu yorumları herkesin okumasına izin vermiyor. Lütfen site sahibine bildirin.',
          other: 'Yorumlar yüklenemedi. Daha sonra yeniden deneyin.',
        }),
    },
    myReactions: {
      heading: 'Bu sitedeki yorumlarım',
      explanation:
        'Bunlar bu cihazda yazdığınız yorumlar. Yalnızca burada, yorumun kendisinde düzenlenip geri çekilebilirler.',
      close: 'Kapat',
      empty: 'Bu cihazda size ait yorum yok.',
      states: {
        published: 'Yayınlandı',
        pending: 'Onay bekliyor',
        spam: 'Yayınlanmadı',
        rejected: 'Yayınlanmadı',
        deleted: 'Kaldırıldı',
      },
      wipe: 'Bu cihazdaki her şeyi sil',
      sure: 'Emin misiniz? Taslaklar, saklanan yazılar ve yorumlarınızı düzenleme ya da geri çekme hakkı bu cihazdan silinir. Yayınlananlar yayında kalır.',
      wipeNow: 'Evet, her şeyi sil',
      keep: 'Hayır, kalsın',
      wiped: 'Bu siteye ait her şey bu cihazdan silindi.',
      denied: 'Silinemedi: tarayıcınız burada saklananlara erişim vermiyor.',
    },
    ordering: {
      order: 'Sıralama',
      orders: { oldest: 'Önce en eskiler', newest: 'Önce en yeniler', best: 'Önce en beğenilenler' },
      ordered: (order) => `Yorumların yeni sıralaması: ${order}.`,
    },
    ownPart: {
      you: 'Siz',
      refused: 'Yayınlanmadı',
      because: (reasons) => `Etkili olanlar: ${list(reasons)}.`,
      reasons: {
        'odd-shape': 'metnin alışılmadık bir biçimi var; örneğin yalnızca büyük harf ya da hep aynı karakter',
        'trap-field': 'yalnızca programların gördüğü bir alan doldurulmuştu',
        'too-fast': 'yorum, sayfa açıldıktan çok kısa süre sonra geldi',
        'many-from-visitor': 'bağlantınızdan kısa sürede çok sayıda yorum geldi',
        'busy-thread': 'şu anda buraya alışılmadık sayıda yorum geliyor',
        'many-links': 'içinde çok sayıda bağlantı var',
        'new-link': 'içinde burada daha önce adı geçmemiş bir siteye bağlantı var',
        'word-list': 'içinde site sahibinin önce görmek istediği bir sözcük var',
        'near-duplicate': 'metin bugünkü başka bir yoruma çok benziyor',
        'first-reaction': 'bu buradaki ilk yorumunuz ya da e-posta adresi bırakmadınız',
        'every-reaction': 'bu sitede her yorum önce okunur',
        'no-proof-of-work': 'tarayıcınız robot olmadığınızı gösteremedi',
        'check-failed': 'bir denetim tamamlanamadı',
      },
    },
    reactionMenu: {
      change: 'Düzenle',
      withdraw: 'Geri çek',
      quote: 'Alıntıla',
      copyLink: 'Bağlantıyı kopyala',
      copied: 'Bağlantı kopyalandı.',
      copyByHand: 'Bu adresi kopyalayın:',
      report: 'Bildir',
      lost: 'Yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.',
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
      asFile: 'Bu sayfa dosya olarak açıldı. Yorumlar yalnızca bir sitede çalışır.',
      unreadable: 'Yorumlar yüklenemedi. Daha sonra yeniden deneyin.',
      inReplyTo: (name) => `${name} için yanıt`,
      moreAnswers: (count) => `${number(count)} yanıt daha göster`,
    },
    reporting: {
      ...acts,
      heading: 'Bu yorumu bildirin',
      promise: 'Bildiriminizi bu sitenin sahibi okur. Yorumu yazan kişi, kimin bildirdiğini görmez.',
      reason: 'Sorun ne?',
      reasons: {
        spam: 'Reklam ya da spam',
        abuse: 'Hakaret ya da nefret',
        'personal-data': 'Başka birinin kişisel verileri',
        illegal: 'Yasa dışı ya da tehlikeli',
        other: 'Başka bir şey',
      },
      note: 'Açıklama (isteğe bağlı)',
      send: 'Bildirimi gönder',
      cancel: 'Vazgeç',
      sent: 'Teşekkürler. Site sahibi inceleyecek.',
      tooLong: (count) => `Açıklamanızı kısaltın: ${number(count)} karakter fazla.`,
    },
    waiting: {
      about: 'Açıklama: onay bekliyor',
      explanation:
        'Site sahibi okuyup onayladığında başkaları bu yorumu görür. O zamana kadar yorumu yalnızca siz, bu cihazda görürsünüz.',
      aboutRefusal: 'Açıklama: yayınlanmadı',
      refusal: 'Site sahibi bu yorumu yayınlamadı. Yorumu artık yalnızca siz, bu cihazda görürsünüz.',
    },
    withdrawing: {
      ...acts,
      withdrawn: 'Bu yorumu geri çektiniz. Devam ettiğiniz anda başkaları için de kaybolur.',
      undo: 'Geri al',
    },
  };
};
