/// <reference types="@meepraten/build-config/glob" />
import { testWords } from '@meepraten/build-config/words-suite';
import { describe } from 'vitest';
import type { Words } from './words.js';

const counts = [[0], [1], [2], [3], [5], [11], [21], [25], [1204], [1_000_000]] satisfies [number][];

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
      posting: {
        charactersLeft: counts,
        charactersOver: counts,
        errorCount: counts,
        fieldError: [
          [{ field: 'parentId', code: 'unknown-parent', max: 0 }],
          [{ field: 'body', code: 'required', max: 8000 }],
          [{ field: 'body', code: 'too-long', max: 8000 }],
          [{ field: 'body', code: 'too-long', max: 21 }],
          [{ field: 'name', code: 'required', max: 80 }],
          [{ field: 'name', code: 'too-long', max: 80 }],
          [{ field: 'name', code: 'too-long', max: 3 }],
          [{ field: 'website', code: 'not-a-url', max: 80 }],
          [{ field: 'email', code: 'required', max: 80 }],
          [{ field: 'email', code: 'not-an-email', max: 80 }],
        ],
        failure: [
          [{ code: 'timeout' }],
          [{ code: 'rate-limited' }],
          [{ code: 'rate-limited', retryAfter: 30 }],
          [{ code: 'rate-limited', retryAfter: 300 }],
          [{ code: 'closed' }],
          [{ code: 'denied' }],
          [{ code: 'not-found' }],
          [{ code: 'conflict' }],
          [{ code: 'invalid' }],
          [{ code: 'server' }],
        ],
      },
      preview: {
        failure: [['offline'], ['timeout'], ['blocked'], ['rate-limited'], ['invalid'], ['server']],
      },
    },
  });
});
