import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ number, select }) => ({
  articleBody: {
    loading: 'Makale yükleniyor…',
    failed: (code) =>
      select(code, {
        offline: 'Çevrimdışısınız. İnternete bağlanıp yeniden deneyin.',
        timeout: 'Makalenin gelmesi çok uzun sürüyor. Daha sonra yeniden deneyin.',
        'not-found': 'Bu adreste (artık) bir makale yok.',
        other: 'Makale yüklenemedi. Daha sonra yeniden deneyin.',
      }),
    retry: 'Yeniden dene',
    openItself: 'Makalenin kendisini aç',
    by: (names) => `Yazan: ${names}`,
    readingTime: (minutes) => `${number(minutes)} dakikalık okuma`,
  },
  contents: { contents: 'İçindekiler', headingLink: 'Bu başlığın bağlantısı' },
  note: { note: (number) => `Not ${number}`.trim(), closeNote: 'Notu kapat' },
  quoting: {
    passage: 'Seçilen bölüm',
    copyLink: 'Bağlantıyı kopyala',
    share: 'Paylaş',
    react: 'Bu bölüme yorum yap',
    reach: 'Bu bölümle neler yapabileceğinizi görmek için Tab tuşuna basın.',
    linkCopied: 'Bu bölümün bağlantısı kopyalandı.',
    quoteCopied: 'Bölüm kopyalandı: yorumunuza yapıştırın.',
    copyDenied: 'Tarayıcınız bu sayfanın kopyalama yapmasına izin vermiyor. Bağlantı:',
  },
  readingListDialog: {
    heading: 'Bu cihazda kaydedilenler',
    close: 'Kapat',
    empty: 'Kaydedilmiş bir şey yok.',
    remove: 'Kaldır',
    clear: 'Tümünü sil',
    undo: 'Geri al',
    removed: (title) => `Kaldırıldı: ${title}`,
    cleared: 'Her şey kaldırıldı.',
    restored: 'Yeniden listede.',
    denied: 'Tarayıcınız bu sitenin bu cihazda sakladıklarını değiştirmesine izin vermiyor.',
  },
  saveSection: {
    save: 'Kaydet',
    saved: 'Kaydedildi',
    saveNoMore: 'kaydedilenlerden kaldır',
    savePictures: 'Görselleri kaydet',
    saveOnPinterest: 'Pinterest’e kaydet',
    opensTab: 'yeni sekmede açılır',
    picture: (name) => `görsel ${name}`,
    readingList: (count) => `Bu cihazda kaydedilenler (${number(count)})`,
    outcome: {
      saved: 'Bu cihaza kaydedildi.',
      forgotten: 'Artık kayıtlı değil.',
      denied: 'Tarayıcınız bu sitenin bu cihazda bir şey saklamasına izin vermiyor, bu yüzden kaydedilmedi.',
    },
  },
  scrollRegions: {
    table: 'Yana kaydırılabilen tablo',
    code: 'Yana kaydırılabilen kod',
  },
});
