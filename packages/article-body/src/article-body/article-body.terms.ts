import type { SourceErrorCode } from '@meepraten/article-sources';

export interface Terms {
  loading: string;
  /** What went wrong and what the reader can do. */
  failed: (code: SourceErrorCode) => string;
  retry: string;
  /** A link to the page that the article did not come from. */
  openItself: string;
  by: (names: string) => string;
  readingTime: (minutes: number) => string;
}

type Failures = Partial<Record<SourceErrorCode, string>>;

const failuresEn: Failures = {
  offline: 'You are offline. Connect to the internet and try again.',
  timeout: 'The article takes too long to arrive. Try again later.',
  'not-found': 'There is no article at this address (any more).',
};

const failuresNl: Failures = {
  offline: 'Je bent niet online. Maak verbinding met internet en probeer het opnieuw.',
  timeout: 'Het artikel laat te lang op zich wachten. Probeer het later opnieuw.',
  'not-found': 'Er staat (niet langer) een artikel op dit adres.',
};

export const en: Terms = {
  loading: 'Loading the article…',
  failed: (code) => failuresEn[code] ?? 'The article could not be loaded. Try again later.',
  retry: 'Try again',
  openItself: 'Open the article itself',
  by: (names) => `By ${names}`,
  readingTime: (minutes) => `${minutes} minute read`,
};

export const nl: Terms = {
  loading: 'Artikel wordt geladen …',
  failed: (code) => failuresNl[code] ?? 'Het artikel kan nu niet worden getoond. Probeer het later opnieuw.',
  retry: 'Opnieuw proberen',
  openItself: 'Open het artikel zelf',
  by: (names) => `Door ${names}`,
  readingTime: (minutes) => `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} leestijd`,
};
