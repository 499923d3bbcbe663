import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runNpm, type RunResult } from '@meepraten/build-config/process';
import { pack, type Tarball } from '@meepraten/build-config/tarball';
import { publicPackages, root } from '@meepraten/build-config/workspace';

/** Where a newly installed reactions server answers; each example names it once. */
const usualServer = 'http://127.0.0.1:8787';

const builtByUs = ['node_modules', 'site', 'dist'];

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
  scripts: Record<string, string>;
}

/** Every package of ours as a registry would send it. */
export async function packAll(folder: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const each of publicPackages()) tarballs.push(await pack(each, folder));
  return tarballs;
}

/** A copy of an example, with the packages as they are here in place of the published ones. */
export class Example {
  readonly folder: string;
  readonly #manifest: Manifest;

  constructor(name: string, into: string) {
    this.folder = join(into, name);
    const isSource = (path: string) => !builtByUs.includes(basename(path));
    cpSync(join(root, 'apps', 'examples', name), this.folder, { recursive: true, filter: isSource });
    this.#manifest = JSON.parse(this.#read('package.json')) as Manifest;
  }

  /** Name and version of an installed package. */
  versionOf(name: string): string {
    const { version } = JSON.parse(this.#read(join('node_modules', name, 'package.json'))) as {
      version: string;
    };
    return version;
  }

  async install(tarballs: readonly Tarball[]): Promise<void> {
    const ours = Object.fromEntries(tarballs.map(({ manifest, file }) => [manifest.name, `file:${file}`]));
    const { dependencies = {}, devDependencies = {} } = this.#manifest;
    for (const named of [dependencies, devDependencies])
      for (const name of Object.keys(named)) named[name] = ours[name] ?? named[name]!;
    // Our packages ask the registry for one another; here each is the tarball.
    this.#write('package.json', JSON.stringify({ ...this.#manifest, overrides: ours }, null, 2));
    await this.#npm('install', '--no-audit', '--no-fund', '--loglevel=error');
  }

  /** Lets it name this server in a file, as whoever copies it would. */
  useServer(file: string, url: string): void {
    const parts = this.#read(file).split(usualServer);
    if (parts.length !== 2) throw new Error(`${file} does not name ${usualServer} once`);
    this.#write(file, parts.join(url));
  }

  async build(): Promise<void> {
    if (this.#manifest.scripts['typecheck']) await this.#npm('run', 'typecheck');
    await this.#npm('run', 'build');
  }

  async #npm(...args: readonly string[]): Promise<void> {
    const { ok, output }: RunResult = await runNpm(args, { cwd: this.folder, env: ownEnv(), output: 'keep' });
    if (!ok) throw new Error(`npm ${args.join(' ')} failed: ${output}`);
  }

  #read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  #write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }
}

/** Without what tells a build that it runs inside a test. */
function ownEnv(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|DEV|PROD|MODE|TEST|SSR|VITEST.*)$/.test(name),
  );
  return Object.fromEntries(others);
}
