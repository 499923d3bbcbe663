// npm run test:wordpress: the widgets on a real WordPress, which starts by itself on loopback and is gone
// afterwards. What they come to is written down for the demo's index.
import { existsSync } from 'node:fs';
import { installPackages } from '../browser/install-packages.ts';
import { systemMachine } from '../browser/machine.ts';
import { tryHosts } from '../host-results/try-hosts.ts';
import { runTool } from '../process/index.ts';

const themes = ['twentytwentyone', 'twentytwentythree'];

const packages = [
  'wordpress',
  ...themes.map((theme) => `wordpress-theme-${theme}`),
  'php-cli',
  'php-mysql',
  'mariadb-server',
];

/** What these packages put there. */
const files = [
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  '/usr/share/wordpress/wp-load.php',
  ...themes.map((theme) => `/usr/share/wordpress/wp-content/themes/${theme}/style.css`),
];

async function isInstalled(): Promise<boolean> {
  if (files.every((file) => existsSync(file))) return true;
  if (await installPackages(systemMachine, packages)) return true;
  console.error(`Missing. On Debian, run "sudo apt-get install ${packages.join(' ')}" and start again.`);
  return false;
}

async function test(): Promise<boolean> {
  const build = ['run', 'build', '--filter=!@meepraten/storybook', '--output-logs=errors-only'];
  const { ok } = await runTool('turbo', build);
  if (!ok) console.error('The build failed: see above.');
  if (!ok || !(await isInstalled())) return false;
  return tryHosts('--project=wordpress');
}

process.exitCode = (await test()) ? 0 : 1;
