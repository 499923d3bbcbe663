import { playwright } from '@vitest/browser-playwright';
import { chromiumFlags } from './chromium-flags.ts';
import { mediaCommand } from './media-command.ts';
import { pictureCommands } from './picture-commands.ts';

const executablePath = process.env['CHROME_PATH'];

/** How a Vitest project runs its tests in the Chromium that `npm test` found. */
export const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { ...pictureCommands, ...mediaCommand },
  provider: playwright({
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  }),
  instances: [{ browser: 'chromium' as const }],
};
