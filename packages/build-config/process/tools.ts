import { join } from 'node:path';
import { readManifest, root } from '../workspace.ts';
import { run, type RunOptions, type RunResult } from './run.ts';

/**
 * Runs a program of an installed package by the running Node, so that it works alike on every system.
 *
 * @param tool the package, or `package#program` where it has several.
 */
export function runTool(tool: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const [name = '', program] = tool.split('#');
  const script = scriptOf(join(root, 'node_modules', name), program);
  return run(process.execPath, [script, ...args], { cwd: root, ...options });
}

/** The script of a program that an installed package brings; of its first one where none is named. */
export function scriptOf(folder: string, program?: string): string {
  const bin: string | Record<string, string> = readManifest(folder).bin ?? {};
  const scripts = typeof bin === 'string' ? {} : bin;
  const [first = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return join(folder, scripts[program ?? ''] ?? first);
}

/** The npm that started this command, else the one on the PATH. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd: root, ...options })
    : run('npm', args, { cwd: root, ...options });
}
