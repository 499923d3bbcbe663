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
      articleBody: {
        failed: [['offline'], ['timeout'], ['not-found'], ['invalid']],
        by: [['Fenna'], ['Sem']],
        readingTime: [[1], [2], [3], [12], [25], [1_000_000]],
      },
      note: { note: [['1'], ['2'], ['']] },
      readingListDialog: { removed: [['Varens'], ['Mossen']] },
      saveSection: { picture: [['1'], ['2']], readingList: [[0], [1], [2], [1204]] },
    },
  });
});
