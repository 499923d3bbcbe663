import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proseModule } from './prose-module.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the style module of isolated articles', () => {
  it('is made from prose.css as it is now', () => {
    expect(read('../src/isolated/generated/prose.styles.ts')).toBe(proseModule(read('../src/prose.css')));
  });

  it('gives the copy more weight than plain elements have, which the controls around it are styled by', () => {
    const page =
      ":where(mp-article-body, [data-mp='article-body'], [data-prose='article']) > :where(p) { margin: 0 }";
    expect(proseModule(page)).toContain("\n[data-prose='article'] > :where(p) { margin: 0 }\n");
  });

  it('keeps what a template string would read as its own', () => {
    expect(proseModule("a::after { content: '\\201C`${x}'; } /* gone */")).toContain("'\\\\201C\\`\\${x}'");
    expect(proseModule('/* gone */ a {}')).not.toContain('gone');
  });
});
