import { spawn } from 'node:child_process';

export interface Child {
  /** Resolves when it has ended: with its exit code, or null where a signal ended it. */
  ended: Promise<number | null>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

const patienceMs = 10_000;

/** Starts a script under the running Node. What it says is passed on. */
export function startChild(args: readonly string[], cwd: string): Child {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return {
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const lastResort = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(lastResort);
    },
  };
}
