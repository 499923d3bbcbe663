/// <reference types="@meepraten/build-config/glob" />
import { testWords } from '@meepraten/build-config/words-suite';
import type { FailureCode } from '@meepraten/reactions-client';
import { describe } from 'vitest';
import type { Words } from './words.js';

const counts = [[0], [1], [2], [3], [5], [11], [21], [25], [1204], [1_000_000]] satisfies [number][];
const names = [['Fenna'], ['Sem']] satisfies [string][];
const actFailures = [['offline'], ['rate-limited'], ['not-found'], ['closed'], ['server']] satisfies [
  FailureCode,
][];

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
      acts: { failure: actFailures },
      arrivals: { arrived: counts, show: counts },
      editing: { failure: actFailures },
      withdrawing: { failure: actFailures },
      reporting: { failure: actFailures, tooLong: counts },
      ownPart: { because: [[['a']], [['a', 'b']]] },
      ordering: { ordered: [['Nieuwste eerst'], ['Oudste eerst']] },
      extras: {
        like: counts,
        replyTo: names,
        moreActions: names,
        failure: [
          ['offline'],
          ['timeout'],
          ['blocked'],
          ['rate-limited'],
          ['not-found'],
          ['denied'],
          ['server'],
        ],
      },
      reactions: { count: counts, inReplyTo: names, moreAnswers: counts },
    },
  });
});
