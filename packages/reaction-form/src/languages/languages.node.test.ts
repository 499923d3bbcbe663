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
      formatting: { shortcuts: [[{ bold: 'Ctrl+B', link: 'Ctrl+K' }]] },
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
          [{ code: 'timeout', at: 0 }],
          [{ code: 'rate-limited', at: 0 }],
          [{ code: 'rate-limited', retryAfter: 30, at: 0 }],
          [{ code: 'rate-limited', retryAfter: 300, at: 0 }],
          [{ code: 'rate-limited', retryAfter: 300, at: 60_000 }],
          [{ code: 'closed', at: 0 }],
          [{ code: 'denied', at: 0 }],
          [{ code: 'not-found', at: 0 }],
          [{ code: 'conflict', at: 0 }],
          [{ code: 'expired', at: 0 }],
          [{ code: 'invalid', at: 0 }],
          [{ code: 'server', at: 0 }],
        ],
        said: [['Spam is niet welkom.']],
      },
      preview: {
        failure: [['offline'], ['timeout'], ['blocked'], ['rate-limited'], ['invalid'], ['server']],
      },
    },
  });
});
