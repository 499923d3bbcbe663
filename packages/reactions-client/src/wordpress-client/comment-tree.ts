import type { WordPressComment } from './comment.js';

/**
 * Which reaction answers which. WordPress gives them in one flat row and promises little: what a reaction answers may be
 * held, gone or elsewhere, come after it, or answer it in turn. Nothing of that hides a reaction: it becomes a root.
 */
export class CommentTree {
  readonly #comments = new Map<number, WordPressComment>();
  readonly #parents = new Map<number, number | null>();
  readonly #answers = new Map<number | null, WordPressComment[]>();

  constructor(comments: Iterable<WordPressComment>) {
    for (const comment of [...comments].toSorted(inTime)) this.#comments.set(comment.id, comment);
    for (const [id, comment] of this.#comments) {
      this.#findParents(id);
      const parent = this.parentOf(id);
      const answers = this.#answers.get(parent) ?? [];
      answers.push(comment);
      this.#answers.set(parent, answers);
    }
  }

  has(id: string): boolean {
    return this.#comments.has(Number(id));
  }

  /** The oldest first; those of null are the roots. */
  answersTo(id: number | null): readonly WordPressComment[] {
    return this.#answers.get(id) ?? [];
  }

  parentOf(id: number): number | null {
    return this.#parents.get(id) ?? null;
  }

  /** How many stand over it. */
  depthOf(id: number): number {
    let depth = 0;
    for (let over = this.parentOf(id); over !== null; over = this.parentOf(over)) depth += 1;
    return depth;
  }

  /** Itself, or the one over it that answers `top`. */
  headOver(id: number, top: number | null): number {
    let head = id;
    for (let over = this.parentOf(head); over !== null && over !== top; over = this.parentOf(head))
      head = over;
    return head;
  }

  /** Settles what a reaction answers, and those over it; a ring is cut where it closes. */
  #findParents(id: number): void {
    const path = new Set<number>();
    let next: number | null = id;
    while (next !== null && !this.#parents.has(next)) {
      path.add(next);
      const parent: number = this.#comments.get(next)?.parent ?? 0;
      const isSound = this.#comments.has(parent) && !path.has(parent);
      this.#parents.set(next, isSound ? parent : null);
      next = isSound ? parent : null;
    }
  }
}

function inTime(one: WordPressComment, other: WordPressComment): number {
  if (one.createdAt === other.createdAt) return one.id - other.id;
  return one.createdAt < other.createdAt ? -1 : 1;
}
