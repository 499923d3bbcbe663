import type { Reaction } from '@meepraten/reactions-client';
import { describe, expect, it } from 'vitest';
import { reaction as published } from '../testing/thread.js';
import { ReactionTree } from './reaction-tree.js';

const reaction = (id: string, parentId: string | null = null, more: Partial<Reaction> = {}): Reaction =>
  published(id, { parentId, ...more });

const ids = (reactions: readonly Reaction[]) => reactions.map(({ id }) => id).join(' ');

describe('ReactionTree', () => {
  it('knows what answers what, in the order of the server', () => {
    const tree = new ReactionTree();
    tree.addPage([
      reaction('a'),
      reaction('a1', 'a'),
      reaction('a11', 'a1'),
      reaction('a2', 'a'),
      reaction('b'),
    ]);
    expect(ids(tree.answersTo(null))).toBe('a b');
    expect(ids(tree.answersTo('a'))).toBe('a1 a2');
    expect(ids(tree.branch('a'))).toBe('a1 a11 a2');
  });

  it('shows a reaction once, however many pages hold it', () => {
    const tree = new ReactionTree();
    tree.addPage([reaction('a'), reaction('b')]);
    expect(ids(tree.addPage([reaction('b', null, { rev: 2 }), reaction('c')]))).toBe('c');
    expect(ids(tree.answersTo(null))).toBe('a b c');
    expect(tree.get('b')?.rev).toBe(2);
  });

  it('puts an earlier page before what is there', () => {
    const tree = new ReactionTree();
    tree.addPage([reaction('c'), reaction('d')]);
    tree.addPage([reaction('a'), reaction('a1', 'a'), reaction('b')], { before: true });
    expect(ids(tree.answersTo(null))).toBe('a b c d');
  });

  it('counts the answers that are not there', () => {
    const tree = new ReactionTree();
    const parent = reaction('a', null, { replyCount: 3 });
    tree.addPage([parent, reaction('a1', 'a')]);
    expect(tree.missingAnswers(parent)).toBe(2);
    tree.addOwn(reaction('mine', 'a', { status: 'pending' }));
    expect(tree.missingAnswers(tree.get('a')!)).toBe(2);
    tree.addOwn(reaction('mine too', 'a'));
    expect(tree.missingAnswers(tree.get('a')!)).toBe(2);
  });

  it('moves an own reaction to its place once the server tells it', () => {
    const tree = new ReactionTree();
    tree.addPage([reaction('a')]);
    tree.addOwn(reaction('mine'));
    tree.addPage([reaction('b'), reaction('mine'), reaction('c')]);
    expect(ids(tree.answersTo(null))).toBe('a b mine c');
    tree.addOwn(reaction('first'), { first: true });
    expect(ids(tree.answersTo(null))).toBe('first a b mine c');
  });

  it('takes a chain of ten thousand answers', () => {
    const tree = new ReactionTree();
    tree.addPage(
      Array.from({ length: 10_000 }, (_, index) => reaction(`${index}`, index === 0 ? null : `${index - 1}`)),
    );
    expect(tree.branch(null)).toHaveLength(10_000);
  });
});
