import type { CDPSession, Page } from 'playwright';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';
import type { Camera, Clip, CompareOptions } from '../testing/hostile-hosts/picture-protocol.ts';
import { comparePictures } from './compare-pictures.ts';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    /** Lent by our own providers. */
    camera?: Camera;
  }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Past Playwright's own screenshot, which settles the page anew for each and takes twice as long. */
function chromiumCamera(page: Page): Camera {
  return async (clip) => {
    const opened = sessions.get(page) ?? page.context().newCDPSession(page);
    sessions.set(page, opened);
    const session = await opened;
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { ...clip, scale: 1 },
    });
    return data;
  };
}

/** For tests that look at what is painted, whatever the engine. */
export const pictureCommands = {
  takePicture: (context, clip) => cameraOf(context)(clip),
  comparePictures: (_, expected, got, options) => comparePictures(expected, got, options),
} satisfies {
  takePicture: BrowserCommand<[Clip]>;
  comparePictures: BrowserCommand<[string, string, CompareOptions]>;
};

function cameraOf(context: BrowserCommandContext): Camera {
  return context.camera ?? chromiumCamera((context as unknown as { page: Page }).page);
}
