import type { Reaction } from '@meepraten/reactions-client';

/** The reactions of a thread that are known here: which answers which, in reading order. */
export class ReactionTree {
  readonly #reactions = new Map<string, Reaction>();
  /** Ids of answers in order, by what they answer; null for the thread itself. */
  readonly #answers = new Map<string | null, string[]>();
  /** Reactions whose place among the others no page of the server has told yet, by what they stand under here. */
  readonly #ahead = new Map<string, string | null>();

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
    if (before) this.#answers.set(null, [...new Set([...(this.#answers.get(null) ?? []), ...earlierRoots])]);
    return fresh;
  }

  /** Adds what no page of the server has brought yet, last among its neighbours, or first where the newest come first. */
  addAhead(reaction: Reaction, { first = false } = {}): void {
    const { id, parentId, status } = reaction;
    if (this.#reactions.has(id)) return;
    this.#put(reaction);
    const parent = parentId === null ? undefined : this.#reactions.get(parentId);
    this.#ahead.set(id, parent ? parent.id : null);
    if (first && !parent) this.#answers.set(null, [id, ...this.#without(id, null)]);
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
    this.#reactions.set(id, item);
    const before = this.#ahead.get(id);
    if (isKnown && before === undefined) return false;
    this.#ahead.delete(id);
    if (before !== undefined) this.#answers.set(before, this.#without(id, before));
    const neighbours = this.#answers.get(under);
    // A thread can be long: nothing in it is copied for each that comes.
    if (neighbours) neighbours.push(id);
    else this.#answers.set(under, [id]);
    return !isKnown;
  }

  #without(id: string, under: string | null): string[] {
    return (this.#answers.get(under) ?? []).filter((neighbour) => neighbour !== id);
  }
}
