import { defaultArgs, launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { tiedCommand } from '../process/tied.ts';
import { firefox, programOf } from './engines.ts';
import type { Hands } from './hands.ts';

/** Starts an installed, unchanged Firefox, driven over WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  const [executablePath, args] = tiedCommand(
    programOf(firefox),
    await defaultArgs({ browser: 'firefox', headless: true }),
  );
  // Puppeteer ends it by handlers of its own, but a test runner may be killed before they run.
  return launch({ browser: 'firefox', executablePath, args, ignoreDefaultArgs: true });
}

/** Keyboard and mouse of a page that Puppeteer drives. */
export function puppeteerHands(page: Page): Hands {
  const { keyboard, mouse } = page;
  return {
    keyDown: (key) => keyboard.down(key as KeyInput),
    keyUp: (key) => keyboard.up(key as KeyInput),
    point: (x, y) => mouse.move(x, y),
    press: async () => {
      await mouse.down();
      await mouse.up();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    comeBack: () => comeBackTo(page),
  };
}

/** From the bars of Firefox, which nobody sees here, neither a key nor a click leads back; another page does. */
async function comeBackTo(page: Page): Promise<void> {
  const other = await page.browser().newPage();
  await page.bringToFront();
  await other.close();
  await page.bringToFront();
}
