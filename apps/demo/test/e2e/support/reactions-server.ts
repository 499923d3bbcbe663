import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { spawnTied } from '@meepraten/build-config/process';

const manifest = createRequire(import.meta.url).resolve('@meepraten/reactions-server/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
const command = join(dirname(manifest), bin['meepraten-reactions'] ?? '');

export interface ReactionsServerOptions {
  /** A file that is kept when the server stops. */
  database: string;
  port: number;
  origins: readonly string[];
  moderation: 'none' | 'first' | 'all';
  /** Whether it asks for work before it takes a reaction. */
  challenge?: 'always' | 'off' | undefined;
}

/** The real command, as a site owner runs it. */
export class ReactionsServer {
  readonly url: string;
  readonly #options: ReactionsServerOptions;
  #process: ChildProcess | null = null;

  constructor(options: ReactionsServerOptions) {
    this.#options = options;
    this.url = `http://127.0.0.1:${options.port}`;
  }

  async start(): Promise<void> {
    const { database, port, origins, moderation, challenge } = this.#options;
    const flags = ['--database', `sqlite:${database}`, '--port', String(port), '--moderation', moderation];
    const allowed = origins.flatMap((origin) => ['--origin', origin]);
    const args = [command, 'serve', ...flags, ...allowed, '--rate-limit', 'off'];
    if (challenge) args.push('--challenge', challenge);
    this.#process = spawnTied(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    await this.#untilReady();
  }

  async #untilReady(): Promise<void> {
    for (let attempt = 0; attempt < 1200; attempt++) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The reactions server did not become ready within a minute.');
  }

  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  /** Runs `meepraten-reactions moderate …` on the server's database. */
  async moderate(...words: string[]): Promise<string> {
    const args = [command, 'moderate', ...words, '--database', `sqlite:${this.#options.database}`];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(`moderate ${words.join(' ')} ended with ${code}`);
    return output;
  }
}
