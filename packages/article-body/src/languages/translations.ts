import type { Translations } from '@meepraten/design-system';
import type { Words } from './words.js';

/** What this package says in languages that are not built in. */
export const translations: Translations<Words> = { words: {}, load: () => import('./fetch-words.js') };
