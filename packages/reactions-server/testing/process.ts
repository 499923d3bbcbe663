import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** A folder of its own for one test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

interface StartOptions {
  folder: string;
  environment?: Record<string, string>;
}

function start(args: readonly string[], { folder, environment = {} }: StartOptions) {
  if (!existsSync(command)) throw new Error(`${command} is missing: run npm run build first.`);
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  const output = { out: '', error: '' };
  child.stdout.on('data', (text: Buffer) => (output.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output.error += text.toString()));
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, ...output })),
  );
  return { child, output, ended };
}

/** Runs a command to its end. */
export function runCommand(args: readonly string[], options: StartOptions) {
  return start(args, options).ended;
}

/** Starts the server on a free port and waits until it listens. */
export async function startCommand(args: readonly string[], options: StartOptions) {
  const { child, output, ended } = start(['--port', '0', ...args], options);
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /http:\/\/\S+/.exec(output.out)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`The server did not start: ${output.error}`)));
  });
  return { address, child, ended, output };
}
