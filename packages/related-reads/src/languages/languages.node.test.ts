/// <reference types="@meepraten/build-config/glob" />
import { testWords } from '@meepraten/build-config/words-suite';
import { describe } from 'vitest';
import type { Words } from './words.js';

describe('the languages of this package', () => {
  testWords<Words>({
    catalogues: import.meta.glob('../**/*.terms.ts', { eager: true }),
    languages: import.meta.glob('./??.ts', { eager: true }),
    sources: import.meta.glob(['../**/*.ts', '!../{testing,foundation}/**', '!../**/*.test.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
    samples: {
      reasonLine: { about: [[['Varen']], [['Varen', 'Mossen']]] },
      relatedReads: { failed: [['offline'], ['invalid']] },
    },
  });
});
