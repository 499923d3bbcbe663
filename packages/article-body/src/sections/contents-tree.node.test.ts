import { describe, expect, it } from 'vitest';
import { contentsTree, type ContentsBranch } from './contents-tree.js';
import type { Section } from './sections.js';

const outline = (...levels: number[]) =>
  levels.map((level, index): Section => ({
    heading: {} as HTMLElement,
    id: `${index}`,
    level,
    title: `${index}`,
  }));

const ids = (branches: readonly ContentsBranch[]): unknown[] =>
  branches.map(({ section, below }) => (below.length ? [section.id, ids(below)] : section.id));

describe('the tree of contents', () => {
  it('puts what is deeper below what it follows', () => {
    expect(ids(contentsTree(outline(2, 3, 3, 2)))).toEqual([['0', ['1', '2']], '3']);
  });

  it('counts a skipped level as one', () => {
    expect(ids(contentsTree(outline(2, 4, 4, 3, 2)))).toEqual([['0', ['1', '2', '3']], '4']);
  });

  it('loses nothing where the first is the deepest', () => {
    expect(ids(contentsTree(outline(4, 3, 2)))).toEqual(['0', '1', '2']);
  });
});
