import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pictureThemes, pictureWidths, Sheet } from './sheet.js';

// Every component with stories; the foundations are made of these.
const stories = import.meta.glob<never>([
  '../../../../packages/*/src/**/*.stories.ts',
  '!**/foundation/*.stories.ts',
]);

const references = Object.keys(import.meta.glob('./references/**/*.png', { query: '?url' }));

const nameOf = (path: string) => /([\w-]+)\.stories\.ts$/.exec(path)?.[1] ?? path;

const pictureOf = (component: string, theme: string, width: number) => `${component}/${theme}-${width}`;

beforeEach(() => {
  // Dates are told from here.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what is painted', () => {
  for (const [path, load] of Object.entries(stories)) {
    it(`of ${nameOf(path)} is what its pictures show, in each theme and width`, async () => {
      const sheet = new Sheet();
      await sheet.draw(await load());
      for (const width of pictureWidths) {
        await sheet.widen(width);
        for (const theme of pictureThemes) {
          const shown = page.elementLocator(sheet.wear(theme));
          await expect.soft(shown).toMatchScreenshot(pictureOf(nameOf(path), theme, width));
        }
      }
    });
  }

  it('has no picture left of what is gone', () => {
    const expected = Object.keys(stories).flatMap((path) =>
      pictureThemes.flatMap((theme) =>
        pictureWidths.map((width) => `./references/${pictureOf(nameOf(path), theme, width)}.png`),
      ),
    );
    expect(references.filter((picture) => !expected.includes(picture))).toEqual([]);
  });
});
