import type { Page } from 'playwright';
import type { BrowserCommand } from 'vitest/node';
import type { Media } from '../testing/media.ts';

/** For tests of what a page shows on paper, in forced colours or without motion; what is not named is reset. */
export const mediaCommand = {
  emulateMedia: async (context, { media, forcedColors, reducedMotion, contrast }) => {
    const { page } = context as unknown as { page: Page };
    await page.emulateMedia({
      media: media ?? null,
      forcedColors: forcedColors ?? null,
      reducedMotion: reducedMotion ?? null,
      contrast: contrast ?? null,
    });
  },
} satisfies { emulateMedia: BrowserCommand<[Media]> };
