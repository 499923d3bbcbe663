import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export const site = 'https://blog.example';

interface StartOptions {
  /** Its address. */
  database: string;
  args?: readonly string[];
  /** A module of the folder `preload` that changes something under the command's feet, and what it is told. */
  preload?: { name: string; told?: string };
  /** A program that runs the command, with its own arguments. */
  under?: readonly string[];
}

export interface ServerProcess {
  address: string;
  child: ChildProcess;
  /** What the preloaded module said, in the order in which it said it. */
  said: string[];
  /** Fulfilled when the process has ended and all it said has arrived. */
  ended: Promise<void>;
}

/** Starts the built command as its users do, on a free port of loopback, and waits until it listens. */
export async function startServer({
  database,
  args = [],
  preload,
  under = [],
}: StartOptions): Promise<ServerProcess> {
  if (!existsSync(command)) throw new Error(`${command} is missing: run npm run build first.`);
  const before = preload ? ['--import', new URL(`preload/${preload.name}.ts`, import.meta.url).href] : [];
  const [program = '', ...rest] = [
    ...under,
    process.execPath,
    ...before,
    command,
    ...['--database', database, '--port', '0', '--origin', site],
    ...['--moderation', 'none', '--rate-limit', 'off', '--challenge', 'off'],
    ...args,
  ];
  const env = { PATH: process.env['PATH'], TOLD: preload?.told };
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  const said: string[] = [];
  child.stdio[3]?.on('data', (text: Buffer) => void said.push(text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => process.off('exit', stop));
  return { address: await addressOf(child), child, said, ended };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let error = '';
    child.stderr?.on('data', (text: Buffer) => (error += text.toString()));
    child.stdout?.on('data', (text: Buffer) => {
      if (out.length > 10_000) return;
      out += text.toString();
      const found = /http:\/\/\S+:\d+/.exec(out)?.[0];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The server did not start: ${error || out}`)));
  });
}
