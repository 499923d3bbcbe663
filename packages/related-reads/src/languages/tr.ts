import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words> = ({ list, select }) => ({
  reasonLine: {
    about: (subjects) => `Bunları da konu alıyor: ${list(subjects)}`,
    linkedFrom: 'Bu makalede anılıyor',
    linksHere: 'Bu makaleyi anıyor',
  },
  relatedReads: {
    heading: 'Bunları da okuyun',
    loading: 'Makaleler yükleniyor…',
    failed: (code) =>
      select(code, {
        offline: 'Çevrimdışısınız. İnternete bağlanıp yeniden deneyin.',
        other: 'Makale listesi yüklenemedi. Daha sonra yeniden deneyin.',
      }),
    retry: 'Yeniden dene',
  },
  saveButton: {
    save: 'Kaydet',
    saved: 'Kaydedildi',
    saveNoMore: 'kaydedilenlerden kaldır',
    outcome: {
      saved: 'Bu cihaza kaydedildi.',
      forgotten: 'Artık kayıtlı değil.',
      denied: 'Tarayıcınız bu sitenin bu cihazda bir şey saklamasına izin vermiyor, bu yüzden kaydedilmedi.',
    },
  },
});
