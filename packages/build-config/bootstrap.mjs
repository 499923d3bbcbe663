// The first step of every command. It alone must run on the Node that a machine happens to have (20 or newer):
// it installs what is missing, then hands over to the pinned Node that came with the install.
//   node bootstrap.mjs SCRIPT.ts [arguments]     a script, run by the pinned Node
//   node bootstrap.mjs COMMAND [arguments]       a command of node_modules/.bin
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = { toBootstrap: [20, 0], toWork: [22, 13] };
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** @param {string} version @param {number[]} least */
function isAtLeast(version, [major = 0, minor = 0]) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** Changes whenever an install would bring something else. */
function wantedInstall() {
  const hash = createHash('sha256');
  for (const folder of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(read(join(root, folder, name, 'package.json')));
  }
  return hash
    .update(read(join(root, 'package.json')))
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file) : '';
}

function installWhatIsMissing() {
  const stamp = join(root, 'node_modules', '.meepraten-install');
  if (read(stamp).toString() === wantedInstall()) return;
  console.log('Installing the packages this needs (once; about a minute) …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0)
    giveUp('npm install failed: see above. Check the network and the registry, then start again.');
  writeFileSync(stamp, wantedInstall());
}

/** The Node of the install where its platform has one, else this one if it is new enough. */
function workingNode() {
  const pinned = join(bin, windows ? 'node.cmd' : 'node');
  if (existsSync(pinned)) return pinned;
  if (isAtLeast(process.version, oldestNode.toWork)) return process.execPath;
  return giveUp(
    `Node ${oldestNode.toWork.join('.')} or newer is needed and this is ${process.version}: install Node ${read(join(root, '.nvmrc')).toString().trim()} from https://nodejs.org and start again.`,
  );
}

const [target, ...args] = process.argv.slice(2);
if (!target) giveUp('usage: node bootstrap.mjs SCRIPT.ts|COMMAND [arguments]');
if (!isAtLeast(process.version, oldestNode.toBootstrap))
  giveUp(`Node 20 or newer is needed and this is ${process.version}: see https://nodejs.org.`);
installWhatIsMissing();
const node = workingNode();
const [command, commandArgs] = /\.(m?js|ts)$/.test(target)
  ? [node, [resolve(root, target), ...args]]
  : [join(bin, windows ? `${target}.cmd` : target), args];
const child = spawn(command, commandArgs, {
  stdio: 'inherit',
  shell: windows,
  env: {
    ...process.env,
    PATH: bin + delimiter + (process.env['PATH'] ?? ''),
    TURBO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  },
});
// Ctrl-C reaches the whole process group; the child ends itself and tells how.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
