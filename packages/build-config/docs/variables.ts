import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import type { Fault, Snippet } from './document.ts';

/** Every `--mp-…` that a style of ours reads, sets or promises. */
export function knownVariables(checkout = root): Set<string> {
  const files = globSync('packages/*/src/**/*.{ts,css,json}', { cwd: checkout });
  return new Set(
    files.flatMap((file) => readFileSync(join(checkout, file), 'utf8').match(/--mp-[a-z\d-]*[a-z\d]/g) ?? []),
  );
}

/** Variables that a document names and no style knows; `--mp-color-…` stands for all that begin so. */
export function faultsOfVariables({ path, line, code }: Snippet, known: ReadonlySet<string>): Fault[] {
  return code.split('\n').flatMap((text, index) =>
    [...text.matchAll(/--mp-[a-z\d-]*…?/g)]
      .filter(([name]) => !isKnown(name, known))
      .map(([name]) => ({
        path,
        line: line + index,
        message: `no style reads ${name}: see custom-elements.json and tokens.css`,
      })),
  );
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const start = name.replace('…', '');
  return start === name ? known.has(name) : [...known].some((each) => each.startsWith(start));
}
