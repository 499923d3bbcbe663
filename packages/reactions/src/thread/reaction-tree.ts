import type { Reaction } from '@meepraten/reactions-client';

/** The reactions of a thread that are known here: which answers which, in reading order. */
export class ReactionTree {
  readonly #reactions = new Map<string, Reaction>();
  /** Ids of answers in order, by what they answer; null for the thread itself. */
  readonly #answers = new Map<string | null, string[]>();
  /** Reactions from this page whose place among the others no answer of the server has told yet. */
  readonly #own = new Set<string>();

  get size(): number {
    return this.#reactions.size;
  }

  get(id: string): Reaction | undefined {
    return this.#reactions.get(id);
  }

  answersTo(id: string | null): Reaction[] {
    return (this.#answers.get(id) ?? []).flatMap((answer) => this.#reactions.get(answer) ?? []);
  }

  /** All that hangs under a reaction, in reading order; without recursion, as threads can be very deep. */
  branch(id: string | null): Reaction[] {
    const found: Reaction[] = [];
    const waiting = this.answersTo(id).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      found.push(next);
      waiting.push(...this.answersTo(next.id).reverse());
    }
    return found;
  }

  /** How many published answers are not here yet. */
  missingAnswers({ id, replyCount }: Reaction): number {
    return replyCount - this.answersTo(id).filter(({ status }) => status !== 'pending').length;
  }

  /** Adds what a page of the server holds, behind or before what is here; gives those that are new. */
  addPage(items: readonly Reaction[], { before = false } = {}): Reaction[] {
    const earlierRoots = before ? (this.#answers.get(null) ?? []) : [];
    if (before) this.#answers.set(null, []);
    const fresh = items.filter((item) => this.#put(item));
    if (before) this.#answers.set(null, [...(this.#answers.get(null) ?? []), ...earlierRoots]);
    return fresh;
  }

  /** Adds what was written here, last among its neighbours, or first where the newest come first. */
  addOwn(reaction: Reaction, { first = false } = {}): void {
    const { id, parentId, status } = reaction;
    if (this.#reactions.has(id)) return;
    this.#put(reaction);
    this.#own.add(id);
    if (first && parentId === null) {
      const roots = this.#answers.get(null) ?? [];
      this.#answers.set(null, [id, ...roots.filter((root) => root !== id)]);
    }
    const parent = parentId === null ? undefined : this.#reactions.get(parentId);
    if (parent && status === 'published')
      this.#reactions.set(parent.id, { ...parent, replyCount: parent.replyCount + 1 });
  }

  /** Puts a reaction as it has become in the place that it has. */
  replace(reaction: Reaction): void {
    if (this.#reactions.has(reaction.id)) this.#reactions.set(reaction.id, reaction);
  }

  /** Whether it was not here. Without its parent, an answer stands among the roots. */
  #put(item: Reaction): boolean {
    const { id, parentId } = item;
    const isKnown = this.#reactions.has(id);
    const under = parentId !== null && this.#reactions.has(parentId) ? parentId : null;
    const neighbours = this.#answers.get(under) ?? [];
    this.#reactions.set(id, item);
    if (isKnown && !this.#own.delete(id)) return false;
    this.#answers.set(under, [...neighbours.filter((neighbour) => neighbour !== id), id]);
    return !isKnown;
  }
}
