import type { SourceErrorCode } from '@meepraten/article-sources';

export interface Terms {
  heading: string;
  loading: string;
  /** What went wrong and what the reader can do. */
  failed: (code: SourceErrorCode) => string;
  retry: string;
}

export const en: Terms = {
  heading: 'Read on',
  loading: 'Loading articles…',
  failed: (code) =>
    code === 'offline'
      ? 'You are offline. Connect to the internet and try again.'
      : 'The list of articles could not be loaded. Try again later.',
  retry: 'Try again',
};

export const nl: Terms = {
  heading: 'Lees ook',
  loading: 'Artikelen laden…',
  failed: (code) =>
    code === 'offline'
      ? 'Je bent niet online. Maak verbinding met internet en probeer het opnieuw.'
      : 'De lijst met artikelen kan nu niet worden getoond. Probeer het later opnieuw.',
  retry: 'Opnieuw proberen',
};
