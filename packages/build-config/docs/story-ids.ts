import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

const patterns = ['apps/storybook/src/**/*.{mdx,stories.ts}', 'packages/*/src/**/*.stories.ts'];

/** The ids of all pages and stories, as Storybook puts them into its addresses. */
export function storyIdsIn(checkout = root): Set<string> {
  return new Set(
    globSync(patterns, { cwd: checkout }).flatMap((path) =>
      idsOf(readFileSync(join(checkout, path), 'utf8')),
    ),
  );
}

/** Those of one file, by what is written in it. */
export function idsOf(source: string): string[] {
  const [, title] = /<Meta title="([^"]+)"|^  title: '([^']+)'/m.exec(source)?.filter(Boolean) ?? [];
  if (!title) return [];
  const stories = [...source.matchAll(/^export const (\w+): Story(?:Obj)?\b/gm)].map(([, name = '']) => name);
  const pages = source.includes("'!autodocs'") ? [] : ['docs'];
  return [...pages, ...stories.map(inWords)].map((name) => `${inId(title)}--${inId(name)}`);
}

/** `OnAPhone` → `On A Phone` */
function inWords(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
}

function inId(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
