import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, runNpm, scriptOf, spawnTied } from '../process/index.ts';
import { root } from '../workspace.ts';

/** A registry on this machine: it holds our packages, and passes on what is asked of the public one. */
export interface LocalRegistry {
  url: string;
  /** The environment of an npm that asks this registry, and may publish there. */
  env: NodeJS.ProcessEnv;
  stop: () => void;
}

/** How long it may take to begin answering, in ms. */
const patienceMs = 60_000;

/** Installs Verdaccio in this folder and starts it. It forgets everything when the folder goes. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  cpSync(join(root, 'packages', 'build-config', 'release', 'registry'), folder, { recursive: true });
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!(await runNpm(install, { cwd: folder })).ok) throw new Error('Verdaccio could not be installed.');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  // JSON is YAML too.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(await settings(), null, 2));
  writeFileSync(join(folder, '.npmrc'), `registry=${url}\n//127.0.0.1:${port}/:_authToken=local\n`);
  const script = scriptOf(join(folder, 'node_modules', 'verdaccio'));
  const args = [script, '--config', join(folder, 'config.yaml'), '--listen', url];
  const server = spawnTied(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const registry = { url, env: envFor(join(folder, '.npmrc')), stop: () => void server.kill() };
  await answering(url, () => server.exitCode !== null);
  return registry;
}

async function settings(): Promise<object> {
  const { output } = await runNpm(['config', 'get', 'registry'], { output: 'keep' });
  const everyone = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    storage: './storage',
    uplinks: { public: { url: output.trim() } },
    packages: { '@meepraten/*': everyone, '**': { access: '$all', proxy: 'public' } },
    log: { type: 'stdout', level: 'error' },
  };
}

/** What an npm that started this command set for its own registry does not hold here. */
function envFor(userconfig: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^npm_config_(?!cache$)/i.test(name));
  return { ...Object.fromEntries(others), npm_config_userconfig: userconfig };
}

async function answering(url: string, hasEnded: () => boolean): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end && !hasEnded()) {
    const answer = await fetch(`${url}-/ping`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The registry did not answer on ${url}.`);
}
