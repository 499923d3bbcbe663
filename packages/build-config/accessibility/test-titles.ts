import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace.ts';

/** Functions that make tests of their own wherever they are called, by the file that says which. */
const suites: Readonly<Record<string, string>> = {
  hostileHosts: 'packages/build-config/testing/hostile-hosts/hostile-hosts.ts',
  testWords: 'packages/build-config/testing/words-suite.ts',
};

/** Each story is also a test: https://storybook.js.org/docs/writing-tests/accessibility-testing. */
export const storyTitle = 'axe finds nothing in any story';

const known = new Map<string, readonly string[] | null>();

/**
 * The names of the tests in a file of the repository, with '…' for what a name takes from elsewhere.
 * @returns null where there is no such file.
 */
export function titlesOf(file: string): readonly string[] | null {
  if (!known.has(file)) known.set(file, readTitles(file));
  return known.get(file) ?? null;
}

function readTitles(file: string): readonly string[] | null {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  if (file.endsWith('.stories.ts')) return text.includes('export const ') ? [storyTitle] : [];
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = calledName(node);
      const [title] = node.arguments;
      if ((name === 'it' || name === 'describe') && title) titles.push(...wordsOf(title));
      else if (suites[name] && suites[name] !== file) titles.push(...(titlesOf(suites[name]) ?? []));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext));
  return titles;
}

/** The `it` of `it(…)`, `it.each(…)(…)` and `it.runIf(…)(…)`; not of what is left out. */
function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isCallExpression(expression)) return calledName(expression);
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return '';
  return /^(?:skip|todo)$/.test(expression.name.text) ? '' : expression.expression.text;
}

function wordsOf(title: ts.Expression): string[] {
  if (ts.isStringLiteralLike(title)) return [title.text];
  if (!ts.isTemplateExpression(title)) return [];
  return [title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
}
