import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** `show` passes everything on as it comes (default), `aside` on standard error alone; `keep` collects it. */
  output?: 'show' | 'aside' | 'keep';
  patience?: Patience;
}

/** When a program is given up, and ended with all that it started. Both in milliseconds. */
export interface Patience {
  /** How long it may say nothing. */
  silenceMs: number;
  /** How long it may take in all; without it, as long as it says something. */
  limitMs?: number;
}

export interface RunResult {
  /** Null when the program could not start or was ended by a signal. */
  code: number | null;
  ok: boolean;
  /** Standard output and error in the order of arrival; empty unless it was kept. */
  output: string;
}

/** How long a program that is told to stop may tidy up, and what it left behind may hold its output open, in ms. */
const graceMs = 5000;

/** What a shell reports of a program that such a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Runs a program to its end. Never rejects: a program that cannot start is a result that is not ok. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd = process.cwd(), env = process.env, output = 'show', patience } = options;
  return new Promise((resolve) => {
    const kept: string[] = [];
    const stdio = streams(output, patience !== undefined);
    // What may be given up runs in a group of its own, so that what it started ends with it.
    const child = spawn(command, args, { cwd, env, stdio, detached: patience !== undefined });
    const forgetSignals = passSignalsOn(child, patience !== undefined);
    const watch = patience && watchOver(child, patience);
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      watch?.heard();
      if (output === 'keep') kept.push(chunk.toString());
      else to.write(chunk);
    };
    child.stdout?.on('data', pass(output === 'aside' ? process.stderr : process.stdout));
    child.stderr?.on('data', pass(process.stderr));
    const end = (code: number | null, message = '') => {
      forgetSignals();
      const givenUp = watch?.stop() ?? '';
      const note = message || givenUp;
      if (note && output !== 'keep') console.error(note);
      resolve({ code, ok: code === 0, output: kept.join('') + note });
    };
    child.once('error', (error) => {
      child.removeAllListeners('close');
      end(null, error.message);
    });
    child.once('close', (code) => end(code));
    // What it left behind may hold its output open for ever.
    child.once('exit', () => setTimeout(() => letGo(child), graceMs).unref());
  });
}

function streams(output: RunOptions['output'], watched: boolean): StdioOptions {
  if (output === 'keep' || watched) return ['ignore', 'pipe', 'pipe'];
  return output === 'aside' ? ['ignore', 2, 2] : ['ignore', 'inherit', 'inherit'];
}

/** Who is told to stop does not leave its program running. A terminal tells all of its own group, and no other. */
function passSignalsOn(child: ChildProcess, inOwnGroup: boolean): () => void {
  const signals = inOwnGroup ? (['SIGINT', 'SIGTERM', 'SIGHUP'] as const) : (['SIGTERM'] as const);
  const passOn = (signal: keyof typeof exitCodes) => {
    if (inOwnGroup) signalGroup(child, 'SIGTERM');
    else child.kill();
    // Not at once: another program that runs beside this one is to be told as well.
    setImmediate(() => process.exit(exitCodes[signal]));
  };
  for (const signal of signals) process.once(signal, passOn);
  return () => {
    for (const signal of signals) process.off(signal, passOn);
  };
}

/** Ends the program's group when it has been silent, or has run, for too long. */
function watchOver(child: ChildProcess, { silenceMs, limitMs }: Patience) {
  let note = '';
  let insist: NodeJS.Timeout | undefined;
  const giveUp = (why: string) => {
    if (note) return;
    note = `${why}, and was ended.`;
    signalGroup(child, 'SIGTERM');
    insist = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  };
  const silence = setTimeout(() => giveUp(`It said nothing for ${silenceMs / 1000} seconds`), silenceMs);
  const limit = limitMs && setTimeout(() => giveUp(`It took more than ${limitMs / 1000} seconds`), limitMs);
  return {
    heard: () => silence.refresh(),
    /** @returns what there is to tell of it; empty where the program ended by itself. */
    stop: () => {
      for (const timer of [silence, limit, insist]) clearTimeout(timer);
      return note;
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // All of it has ended already.
  }
}

function letGo(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
}
