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
  const folder = join(root, 'node_modules', name);
  const bin: unknown = readManifest(folder).bin;
  const programs = typeof bin === 'string' ? { [name]: bin } : (bin as Record<string, string>);
  const script = programs[program ?? name] ?? Object.values(programs)[0] ?? '';
  return run(process.execPath, [join(folder, script), ...args], { cwd: root, ...options });
}

/** The npm that started this command, else the one on the PATH. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd: root, ...options })
    : run('npm', args, { cwd: root, ...options });
}
