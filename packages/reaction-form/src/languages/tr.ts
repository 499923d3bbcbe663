import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ ahead, number, select }) => ({
  formatting: {
    toolbar: 'Biçimlendirme',
    bold: 'Kalın',
    link: 'Bağlantı',
    quote: 'Alıntı',
    list: 'Liste',
    shortcuts: ({ bold, link }) => `${bold} sözcükleri kalın yapar, ${link} bağlantı ekler.`,
  },
  keeping: {
    queued: 'Bu cihazda saklandı',
    queuedOffline: 'Çevrimdışısınız.',
    queuedOutOfReach: 'Sunucuya şu anda ulaşılamıyor.',
    queuedUntil:
      'Bu siteyi yeniden açtığınızda ya da bağlantı daha önce gelirse o zaman gönderilir. Bir şeyi değiştirmek isterseniz değiştirip yeniden gönderin.',
    otherTab: 'Aynı yorum başka bir sekmede de yazıldı',
    otherTabHow: 'Her iki metin de saklandı. Hangisini istiyorsunuz?',
    otherText: 'Öteki sekmedeki metin',
    keepThis: 'Bu metni tut',
    takeOther: 'Öteki metni al',
    keepBoth: 'İkisini alt alta koy',
    denied:
      'Metniniz bu cihazda saklanamıyor. Sayfadan ayrılmadan önce gönderin ya da kopyalayın, yoksa kaybolur.',
    cleared:
      'Metniniz bu cihazdan silindi ve artık yalnızca burada. Sayfadan ayrılmadan önce gönderin ya da kopyalayın, yoksa kaybolur.',
    copy: 'Metni kopyala',
    copied: 'Metin kopyalandı.',
    selected: 'Metin seçildi: klavyeyle ya da tarayıcınızın menüsüyle kopyalayın.',
  },
  posting: {
    published: 'Yorumunuz yayınlandı.',
    pending: 'Yorumunuz ulaştı ve onay bekliyor.',
    unexplained:
      'Yorumunuz ulaştı. Site, başkalarının onu ne zaman göreceğini bildirmiyor: belki onay bekliyor.',
    hashHint: 'E-posta adresiniz yayımlanmaz, ancak WordPress’in ondan ürettiği bir kod yayımlanır',
    earlierStored:
      'İlk metniniz zaten ulaşmıştı. Değiştirdiğiniz metin aşağıda duruyor; ayrı bir yorum olarak gönderin ya da silin.',
    said: (words) => `Site şöyle diyor: “${words}”`,
    charactersLeft: (count) => `${number(count)} karakter kaldı`,
    charactersOver: (count) => `${number(count)} karakter fazla`,
    blocked: 'Sunucuya ulaşılamıyor. Metniniz duruyor; daha sonra yeniden deneyin.',
    errorCount: (count) => `${number(count)} hata var`,
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId') return 'O yorum artık yok. Metninizi yeni bir yorum olarak yayınlayın.';
      if (code === 'too-long')
        return field === 'body'
          ? `Yorumunuzu ${number(max)} karaktere kısaltın.`
          : `Burada en fazla ${number(max)} karakter kullanın.`;
      return select(field, {
        body: 'Yorumunuzu yazın.',
        name: 'Adınızı yazın.',
        website: 'www.ornek.com gibi tam bir web adresi yazın ya da alanı boş bırakın.',
        other:
          code === 'required'
            ? 'E-posta adresinizi yazın.'
            : 'ad@ornek.com gibi tam bir e-posta adresi yazın.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'Sunucu zamanında yanıt vermedi. Metniniz duruyor; yeniden deneyin. Yorumunuz hiçbir zaman iki kez yayınlanmaz.',
        'rate-limited': `Kısa sürede burada izin verilenden daha çok yorum yayınlandı. Metniniz duruyor; ${retryAfter === undefined ? 'daha sonra' : ahead(retryAfter, at)} yeniden deneyin.`,
        closed: 'Yorumlar burada kapalı. Metniniz duruyor, kopyalayabilirsiniz.',
        denied: 'Bu site burada yorum yayınlayamaz. Metniniz duruyor; lütfen site sahibine bildirin.',
        'not-found': 'Böyle bir yorum alanı yok. Metniniz duruyor; lütfen site sahibine bildirin.',
        conflict:
          'Bu metnin başka bir sürümü zaten gönderildi. Yayınlanıp yayınlanmadığına bakın; yayınlanmadıysa bunu yeniden gönderin.',
        expired:
          'Bu yorum günlerce gönderilemedi. Yayınlanıp yayınlanmadığına bakın; yayınlanmadıysa yeniden gönderin.',
        invalid: 'Sunucu bu yorumu kabul edemiyor. Metniniz duruyor; değiştirip yeniden deneyin.',
        other: 'Sunucuda bir sorun oluştu. Metniniz duruyor; daha sonra yeniden deneyin.',
      }),
  },
  preview: {
    tabs: 'Yorumunuz',
    write: 'Yaz',
    preview: 'Önizleme',
    loading: 'Önizleme hazırlanıyor…',
    empty: 'Henüz gösterilecek bir şey yok',
    retry: 'Yeniden dene',
    failure: (code) =>
      select(code, {
        offline: 'Çevrimdışısınız. Yazmaya devam edin; bağlantınız gelince önizleme de gelir.',
        timeout: 'Önizleme çok uzun sürüyor. Yeniden deneyin.',
        blocked: 'Sunucuya ulaşılamıyor. Yazmaya devam edin ya da daha sonra yeniden deneyin.',
        'rate-limited': 'Çok sık önizleme istiyorsunuz. Bir dakika sonra yeniden deneyin.',
        invalid: 'Yorumunuz önizleme için çok uzun. Önce kısaltın.',
        other: 'Önizleme hazırlanamadı. Yazmaya devam edin ya da daha sonra yeniden deneyin.',
      }),
  },
  reactionForm: {
    heading: 'Yorum yazın',
    required: 'Gerekli alanlar * ile işaretlenmiştir',
    body: 'Yorum',
    name: 'Ad',
    email: 'E-posta',
    emailHint: 'E-posta adresiniz yayınlanmaz',
    website: 'Web sitesi',
    subscribe: 'Yanıt geldiğinde bana e-posta gönder',
    remember: 'Bilgilerimi bu cihazda hatırla',
    submit: 'Yorumu gönder',
    sending: 'Gönderiliyor…',
    retry: 'Yeniden dene',
    offline: 'Çevrimdışısınız. Metniniz duruyor; bağlantınız gelince yeniden deneyin.',
    lost: 'Formun bir kısmı ulaşmadı. Metniniz duruyor; yeniden deneyin. İşe yaramazsa metninizi kopyalayıp sayfayı yenileyin.',
    noServer: 'Bu öğenin server özniteliğine bir adres verin.',
    asFile: 'Bu sayfa dosya olarak açıldı. Yorumlar yalnızca bir sitede çalışır.',
  },
  work: {
    doing: 'Spamı önlemek için kısa bir hesap yapılıyor…',
    cancel: 'İptal',
  },
});
