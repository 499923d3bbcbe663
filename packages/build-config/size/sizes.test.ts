import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTemporaryFolder } from '../process/index.ts';
import { entrySizes } from './entry-sizes.ts';
import { limitsFor, sizeTable, tooHeavy } from './sizes.ts';

describe('a limit', () => {
  const limits = limitsFor({ a: 1234, b: 10 });

  it('leaves room for a word, and not for three kilobytes', () => {
    expect(limits).toEqual({ a: 1400, b: 200 });
    expect(tooHeavy({ a: 1400, b: 10 }, limits)).toEqual([]);
    expect(tooHeavy({ a: 1234 + 3000, b: 10 }, limits)).toEqual(['a weighs 4234 bytes, 2834 over its limit']);
  });

  it('is asked of everything', () => {
    expect(tooHeavy({ a: 1234, c: 1 }, limits)).toEqual(['c has no limit yet']);
  });
});

describe('the table of sizes', () => {
  it('tells what changed since the last release, and how much did not', () => {
    const released = { version: '1.0.0', sizes: { a: 1000, b: 500, c: 7, e: 9 } };
    expect(sizeTable({ a: 1100, b: 490, d: 5, e: 9 }, { a: 1200, b: 600 }, released)).toBe(
      `Bytes over the network (brotli), beside version 1.0.0.

| what | before | now | difference | limit |
| --- | --: | --: | --: | --: |
| \`a\` | 1000 | 1100 | +100 (+10.0 %) | 1200 |
| \`b\` | 500 | 490 | −10 (−2.0 %) | 600 |
| \`d\` |  | 5 | new |  |
| \`c\` | 7 |  | gone |  |

1 others weigh what they weighed.`,
    );
  });

  it('says so where nothing was released, and where nothing changed', () => {
    expect(sizeTable({ a: 1 }, {}, null)).toContain('no version was released yet');
    expect(sizeTable({ a: 1 }, {}, { version: '1.0.0', sizes: { a: 1 } })).toBe(
      'Bytes over the network (brotli), beside version 1.0.0.\n\n1 weigh what they weighed.',
    );
  });
});

describe('the size of an entry', () => {
  const noise = (length: number) =>
    Array.from({ length }, (_, index) => Math.imul(index + 1, 2654435761) >>> 0).join();

  it('is that of all it imports from the start, kept for who uses it, without Lit and what comes later', () =>
    inTemporaryFolder(async (folder) => {
      const write = (name: string, code: string) => writeFileSync(join(folder, name), code);
      write('index.js', `import { html } from 'lit'; export * from './more.js'; export { html };`);
      write(
        'more.js',
        `export const noise = '${noise(300)}'; export const later = () => import('./later.js');`,
      );
      write('later.js', `export const noise = '${noise(3000)}';`);
      const exports = {
        '.': { types: './index.d.ts', default: './index.js' },
        './package.json': './package.json',
      };
      const sizes = await entrySizes([{ folder, manifest: { name: 'a', version: '1.0.0', exports } }]);
      expect(Object.keys(sizes)).toEqual(['a']);
      expect(sizes['a']).toBeGreaterThan(1000);
      expect(sizes['a']).toBeLessThan(3000);
    }));
});
