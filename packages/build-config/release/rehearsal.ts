import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNpm, runTool, type RunOptions, type RunResult } from '../process/index.ts';
import { publicPackages, readManifest, root } from '../workspace.ts';

/** The names of all that is published. */
export const published = publicPackages().map(({ manifest }) => manifest.name);

const nobody = { name: 'Rehearsal', email: 'rehearsal@example.invalid' };

/** A clone of what is committed, in which a release is made as a maintainer makes it. */
export class Rehearsal {
  readonly folder: string;
  /** Asks the registry that is published to. */
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#env = env;
  }

  async clone(): Promise<void> {
    await mustPass(
      run('git', ['clone', '--quiet', '--no-local', '--depth=1', `file://${root}`, this.folder]),
    );
    await this.#npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']);
  }

  /** `npm run version`, and the commit after it. */
  async version(): Promise<void> {
    await this.#npm(['run', '--silent', 'version']);
    await this.commit('Version packages');
  }

  async commit(message: string): Promise<void> {
    await this.#git(['add', '--all']);
    await this.#git([
      ...['-c', `user.name=${nobody.name}`, '-c', `user.email=${nobody.email}`],
      ...['commit', '--quiet', '--message', message],
    ]);
  }

  async build(): Promise<void> {
    const build = ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'];
    await mustPass(runTool('turbo', build, { cwd: this.folder }));
  }

  /** @returns what was said. */
  publish(): Promise<string> {
    return this.changeset(['publish']);
  }

  /** @returns what was said. */
  async changeset(args: readonly string[]): Promise<string> {
    const options: RunOptions = { cwd: this.folder, env: this.#env, output: 'keep' };
    const result = await runTool('@changesets/cli#changeset', args, options);
    if (!result.ok) throw new Error(result.output);
    return result.output;
  }

  /** The one version of all packages. */
  get current(): string {
    const versions = new Set(publicPackages(this.folder).map(({ manifest }) => manifest.version));
    if (versions.size > 1) throw new Error(`The packages have several versions: ${[...versions].join(', ')}`);
    return [...versions][0]!;
  }

  /** The version whose API is on record. */
  get onRecord(): string {
    return (JSON.parse(this.#read('packages/build-config/api/released.json')) as { version: string }).version;
  }

  /** Whether the notes promise what has changed. */
  async isPromised(): Promise<boolean> {
    const check = ['run', '--silent', 'check:api'];
    return (await runNpm(check, { cwd: this.folder, output: 'keep' })).ok;
  }

  /** Packages whose lock or dependencies did not follow the version. */
  get behind(): string[] {
    const lock = JSON.parse(this.#read('package-lock.json')) as Lock;
    return publicPackages(this.folder).flatMap(({ folder, manifest }) => {
      const path = folder.slice(this.folder.length + 1);
      const inLock = lock.packages[path];
      const needs = Object.entries(manifest.dependencies ?? {}).filter(([name]) => published.includes(name));
      const follows =
        inLock?.version === manifest.version &&
        needs.every(([name, range]) => range === manifest.version && inLock.dependencies?.[name] === range);
      return follows ? [] : [manifest.name];
    });
  }

  /** What the changelog of a package says of a version; empty where it says nothing. */
  changelogOf(folder: string, version: string): string {
    const [, section = ''] = this.#read(join('packages', folder, 'CHANGELOG.md')).split(`\n## ${version}\n`);
    return section.split(/\n## /)[0]!.trim();
  }

  /** Adds to a file of the clone. */
  append(path: string, text: string): void {
    writeFileSync(join(this.folder, path), `${this.#read(path)}${text}`);
  }

  #read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  #npm(args: readonly string[]): Promise<void> {
    return mustPass(runNpm(args, { cwd: this.folder }));
  }

  #git(args: readonly string[]): Promise<void> {
    return mustPass(run('git', args, { cwd: this.folder }));
  }
}

interface Lock {
  packages: Record<string, { version?: string; dependencies?: Record<string, string> } | undefined>;
}

/** A project that has every package from the registry. */
export class Consumer {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#env = env;
  }

  /** @param version the least that is wanted. */
  install(version: string): Promise<void> {
    const dependencies = Object.fromEntries(published.map((name) => [name, `^${version}`]));
    const manifest = { name: 'consumer', private: true, type: 'module', dependencies };
    writeFileSync(join(this.folder, 'package.json'), JSON.stringify(manifest, null, 2));
    return this.#npm(['install']);
  }

  upgrade(): Promise<void> {
    return this.#npm(['update']);
  }

  /** The versions that are installed. */
  get versions(): string[] {
    const versions = published.map((name) => readManifest(join(this.folder, 'node_modules', name)).version);
    return [...new Set(versions)];
  }

  #npm(args: readonly string[]): Promise<void> {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    return mustPass(runNpm([...args, ...quiet], { cwd: this.folder, env: this.#env }));
  }
}

async function mustPass(result: Promise<RunResult>): Promise<void> {
  const { ok, output } = await result;
  if (!ok) throw new Error(output || 'see above');
}
