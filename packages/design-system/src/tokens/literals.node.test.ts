import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import componentTokens from './component.tokens.json' with { type: 'json' };
import { tokenNames, type TokenName } from './generated/token-names.js';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const css = readFileSync(new URL('./generated/tokens.css', import.meta.url), 'utf8');

/** What each token says, in the CSS of a page that links tokens.css. */
const values = new Map(
  [...css.matchAll(/^\s*(--mp-[\w-]+): (.+);$/gm)].map(([, name = '', value = '']) => [name, value]),
);

/** The value behind each token in styles: `var(--mp-radius-small, 3px)`. */
function fallbacks(text: string): { name: TokenName; fallback: string }[] {
  const uses = text.matchAll(/var\(\s*(--mp-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g);
  return [...uses].flatMap(([, name = '', fallback = '']) => [
    ...(isToken(name) ? [{ name, fallback: oneLine(fallback) }] : []),
    ...fallbacks(fallback),
  ]);
}

const oneLine = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .trim();

function isToken(name: string): name is TokenName {
  return (tokenNames as readonly string[]).includes(name);
}

/** A component's own variable falls back on its role's token, and that on its value. */
function expected(name: TokenName): string | undefined {
  const alias = Object.entries(componentTokens)
    .flatMap(([component, tokens]) =>
      Object.entries(tokens).map(
        ([property, { $value }]) => [`--mp-${component}-${property}`, $value] as const,
      ),
    )
    .find(([variable]) => variable === name)?.[1];
  if (alias === undefined) return values.get(name);
  if (typeof alias !== 'string') return `${alias.value / 16}em`;
  const role = `--mp-${alias.slice(1, -1).replaceAll('.', '-')}`;
  return `var(${role}, ${values.get(role)})`;
}

describe('styles', () => {
  const files = globSync('*/src/**/*.{styles.ts,css}', { cwd: packages }).filter(
    (file) => !file.includes('/generated/') && !file.includes('/dist/'),
  );
  const used = files.flatMap((file) =>
    fallbacks(readFileSync(packages + file, 'utf8')).map((use) => ({ file, ...use })),
  );
  const unthemed = used.filter(({ name }) => !name.startsWith('--mp-color-'));

  it('are found, with tokens in them', () => {
    expect(new Set(unthemed.map(({ name }) => name)).size).toBeGreaterThan(8);
  });

  it('put behind each token what the token says, so that they look the same without tokens.css', () => {
    const astray = unthemed.filter(({ name, fallback }) => fallback !== expected(name));
    expect(astray).toEqual([]);
  });
});
