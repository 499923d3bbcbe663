import { run } from '../process/index.ts';

/** Files of a repository that a clone of it would not have as they are. */
export async function uncommitted(folder: string): Promise<string[]> {
  const { ok, output } = await run('git', ['status', '--porcelain'], { cwd: folder, output: 'keep' });
  if (!ok) throw new Error(output);
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
}
