import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { root } from '../workspace.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { inChromium } from './in-chromium.ts';

const executablePath = process.env['CHROME_PATH'];

/** What a machine sets for itself and letters are drawn by. */
const sameLetters = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Where the pictures that differ are left. */
const album = join(root, '.pictures', 'stories');

/**
 * How a Vitest project compares what Chromium paints with committed pictures.
 *
 * One Chromium paints a sheet the same each time, to the pixel. What is tolerated is for another version of it: pixels
 * at the edges of letters and curves do not count, nor do colours some five steps of 255 apart, and then twenty pixels
 * may differ, however large the sheet, which is less than any line, letter or mark of ours.
 *
 * @param references the folder of the committed pictures.
 */
export function inChromiumForPictures(references: string) {
  return {
    ...inChromium,
    provider: playwright({
      launchOptions: {
        args: [...chromiumFlags, ...sameLetters],
        ...(executablePath ? { executablePath } : {}),
      },
      contextOptions: {
        deviceScaleFactor: 1,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      },
    }),
    expect: {
      toMatchScreenshot: {
        // A busy machine takes its time for a large sheet.
        timeout: 30_000,
        comparatorName: 'pixelmatch' as const,
        comparatorOptions: { threshold: 0.02, allowedMismatchedPixels: 20 },
        resolveScreenshotPath: ({ arg, ext }: { arg: string; ext: string }) =>
          join(references, `${arg}${ext}`),
        resolveDiffPath: ({ arg, ext }: { arg: string; ext: string }) => join(album, `${arg}${ext}`),
      },
    },
  };
}
