import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTemporaryFolder } from '../process/index.ts';
import { readNote } from '../release/notes.ts';
import { bumpFor, differences, isLess } from './compare-api.ts';
import { elementFacts } from './element-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { shapeOf } from './facts.ts';
import { describedFacts, tokenFacts } from './other-facts.ts';

describe('what users rely on', () => {
  it('of an element is what its manifest promises', () => {
    const declaration = {
      ...{ kind: 'class', name: 'A', customElement: true, tagName: 'mp-a' },
      attributes: [{ name: 'order', type: { text: "'a' | 'b'" }, default: "'a'" }],
      members: [{ kind: 'method', name: 'reload', type: { text: '() => void' } }],
      cssParts: [{ name: 'list' }],
      slots: [{ name: '' }],
    };
    expect(elementFacts({ modules: [{ path: 'a.js', declarations: [declaration] }] })).toEqual({
      '<mp-a>': 'element',
      '<mp-a> attribute order': "'a' | 'b' = 'a'",
      '<mp-a> method reload': '() => void',
      '<mp-a> part list': 'part',
      '<mp-a> slot (default)': 'slot',
    });
  });

  it('of an entry is what it exports, with the types', () =>
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, 'dist'));
      writeFileSync(
        join(folder, 'dist', 'index.d.ts'),
        `export declare function read(url: string): Promise<number>;
export interface Options { lang?: string; depth: number }
export declare class Failure extends Error { private inner; code: 'gone' }
export type Order = 'oldest' | 'newest';`,
      );
      const exports = { '.': { types: './dist/index.d.ts' }, './style.css': './dist/style.css' };
      const told = entryFacts([{ folder, manifest: { name: 'a', version: '1.0.0', exports } }]);
      expect(told.get('a')).toEqual({
        'entry .': 'entry',
        'entry ./style.css': 'entry',
        '. read': '(url: string) => Promise<number>',
        '. Options': 'interface',
        '. Options.lang': 'string | undefined?',
        '. Options.depth': 'number',
        '. Failure': 'class',
        '. Failure.code': '"gone"',
        '. Order': 'type "oldest" | "newest"',
      });
    }));

  it('of a route is what it takes and answers, not in which words', () => {
    const route = (description: string) => ({
      paths: {
        '/a': { get: { description, parameters: [{ name: 'limit', in: 'query', required: false }] } },
      },
    });
    expect(describedFacts(route('One'))).toEqual(describedFacts(route('Another')));
    expect(describedFacts(route('One'))).toMatchObject({
      'openapi paths /a get parameters query:limit required': 'false',
    });
    const answer = { properties: { title: { type: 'string' } } };
    expect(describedFacts(answer)).toEqual({ 'openapi properties title type': 'string' });
  });

  it('of tokens is their names, and of a file its shape', () => {
    const tokens = { color: { $type: 'group', accent: { $type: 'color', $value: '#125a98' } } };
    expect(tokenFacts(tokens)).toEqual({ 'token color.accent': 'color' });
    expect(shapeOf({ items: [{ score: 1 }, { score: null }] })).toEqual({ 'items[].score': 'null | number' });
  });
});

describe('a change', () => {
  const [before, now] = [
    { a: { kept: '1', gone: '1', other: '1' } },
    { a: { kept: '1', other: '2', fresh: '1' } },
  ];

  it('is told thing by thing', () => {
    expect(differences(before, now)).toEqual([
      { package: 'a', fact: 'fresh', before: null, now: '1' },
      { package: 'a', fact: 'gone', before: '1', now: null },
      { package: 'a', fact: 'other', before: '1', now: '2' },
    ]);
    expect(differences(now, now)).toEqual([]);
  });

  it('asks for a version by whether users have to follow', () => {
    const asked = (version: string) => differences(before, now).map((each) => bumpFor(each, version));
    expect(asked('1.2.3')).toEqual(['minor', 'major', 'major']);
    expect(asked('0.2.3')).toEqual(['minor', 'minor', 'minor']);
    expect(isLess('patch', 'minor')).toBe(true);
    expect(isLess('minor', 'minor')).toBe(false);
  });

  it('is promised by its note', () => {
    const text = '---\n\'@meepraten/embed\': minor\n"@meepraten/reactions": patch\n---\n\nOne\nsentence.\n';
    expect(readNote('a.md', text)).toEqual({
      file: 'a.md',
      bumps: { '@meepraten/embed': 'minor', '@meepraten/reactions': 'patch' },
      sentence: 'One sentence.',
    });
    expect(readNote('empty.md', '---\n---\n').bumps).toEqual({});
  });
});
