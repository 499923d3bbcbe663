import { Slices } from '@meepraten/article-sources';
import type { ListQuery } from '../client.js';
import type { Reaction, ReactionPage, Thread } from '../protocol/reaction.js';
import { ReactionsError } from '../reactions-error.js';
import { wordPressFormSettings } from '../services/wordpress.js';
import { readAllComments } from './all-comments.js';
import { pageOf } from './comment-page.js';
import { CommentTree } from './comment-tree.js';
import { readPost, type Post } from './post.js';
import { fetchParser } from './markup.js';
import { reactionOf } from './reaction-of-comment.js';
import type { WordPressSite } from './wordpress-site.js';

/**
 * A thread as it was when it was read, which is as a whole: only then it is known what answers what. Its pages come from
 * memory.
 */
export class ThreadSnapshot {
  readonly #post: Post;
  readonly #tree: CommentTree;
  /** How many there are, be it more than were read. */
  readonly #count: number;

  private constructor(post: Post, tree: CommentTree, count: number) {
    this.#post = post;
    this.#tree = tree;
    this.#count = count;
  }

  /** @throws {ReactionsError} */
  static async read(site: WordPressSite, post: number, signal?: AbortSignal): Promise<ThreadSnapshot> {
    const [about, { comments, count }] = await Promise.all([
      readPost(site, post, signal),
      readAllComments(site, post, signal),
    ]);
    return new ThreadSnapshot(about, new CommentTree(comments), count);
  }

  /** Whether a query asks for more of what is here; any other wants to know how the thread is now. */
  knows({ after, before, around, parent }: ListQuery): boolean {
    return [after, before, around, parent].some((id) => id !== undefined && this.#tree.has(id));
  }

  /** @throws {ReactionsError} where the thread has no such reaction */
  async page(
    query: ListQuery,
    { key, signal }: { key: string; signal?: AbortSignal | undefined },
  ): Promise<ReactionPage> {
    const missing = [query.around, query.parent].find((id) => id !== undefined && !this.#tree.has(id));
    if (missing !== undefined)
      throw new ReactionsError('not-found', `The thread has no reaction ${missing}.`);
    const { items: placed, next, previous } = pageOf(this.#tree, query);
    const [parse, slices] = [await fetchParser(), new Slices(signal)];
    const items: Reaction[] = [];
    for (const one of placed) {
      await slices.turn();
      items.push(reactionOf(one, { parse, authorOfPost: this.#post.author }));
    }
    return { thread: this.#thread(key), items, next, previous, seq: 0 };
  }

  #thread(key: string): Thread {
    const { title, url, isOpen } = this.#post;
    return {
      key,
      title,
      url,
      state: isOpen ? 'open' : 'closed',
      count: this.#count,
      orders: ['oldest', 'newest'],
      form: wordPressFormSettings,
    };
  }
}
