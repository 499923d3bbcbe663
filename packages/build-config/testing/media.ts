import { onTestFinished } from 'vitest';
import { commands, server } from 'vitest/browser';

/** What a page can be told of its reader's screen, paper and wishes; what is left out is as the browser has it. */
export interface Media {
  media?: 'print' | 'screen';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'no-preference';
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>;
  }
}

/** Only Chromium can be told: the WebDriver protocols of the other engines have no word for it. */
export const canEmulateMedia = server.provider === 'playwright';

/** Shows the test's page on paper, in forced colours, to who wants no motion, until the test ends. */
export async function emulateMedia(media: Media): Promise<void> {
  onTestFinished(() => commands.emulateMedia({}));
  await commands.emulateMedia(media);
}
