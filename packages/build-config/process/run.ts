import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** `show` passes everything on as it comes (default), `aside` on standard error alone; `keep` collects it. */
  output?: 'show' | 'aside' | 'keep';
  /** Ends the program when it has written nothing for so many milliseconds. */
  silenceMs?: number;
}

export interface RunResult {
  /** Null when the program could not start or was ended by a signal. */
  code: number | null;
  ok: boolean;
  /** Standard output and error in the order of arrival; empty unless it was kept. */
  output: string;
}

/** Runs a program to its end. Never rejects: a program that cannot start is a result that is not ok. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd = process.cwd(), env = process.env, output = 'show', silenceMs } = options;
  return new Promise((resolve) => {
    const kept: string[] = [];
    const stdio = streams(output, silenceMs !== undefined);
    // What may be given up runs in a group of its own, so that what it started ends with it.
    const child = spawn(command, args, { cwd, env, stdio, detached: silenceMs !== undefined });
    // Who is told to stop does not leave its program running.
    const stopped = () => {
      child.kill();
      process.exit(143);
    };
    process.once('SIGTERM', stopped);
    const watch = silenceMs === undefined ? null : watchSilence(child, silenceMs);
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      watch?.heard();
      if (output === 'keep') kept.push(chunk.toString());
      else to.write(chunk);
    };
    child.stdout?.on('data', pass(output === 'aside' ? process.stderr : process.stdout));
    child.stderr?.on('data', pass(process.stderr));
    const end = (code: number | null, message = '') => {
      watch?.stop();
      process.off('SIGTERM', stopped);
      resolve({ code, ok: code === 0, output: kept.join('') + message });
    };
    child.on('error', (error) => end(null, error.message));
    child.on('close', (code) => end(code));
  });
}

function streams(output: RunOptions['output'], watched: boolean): StdioOptions {
  if (output === 'keep' || watched) return ['ignore', 'pipe', 'pipe'];
  return output === 'aside' ? ['ignore', 2, 2] : ['ignore', 'inherit', 'inherit'];
}

/** Ends the program's group when it has been silent too long, or when the reader presses Ctrl-C. */
function watchSilence(child: ChildProcess, limitMs: number) {
  const interrupted = () => {
    endGroup(child);
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  const timer = setTimeout(() => endGroup(child), limitMs);
  return {
    heard: () => timer.refresh(),
    stop: () => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
    },
  };
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}
