import { answerForm } from './form.ts';
import { encoded, rendered } from './rendering.ts';
import type { CommentRecord, PostRecord, Sent } from './records.ts';
import { answerRest } from './rest.ts';

export interface WordPressOptions {
  posts?: PostRecord[];
  /** Whether the owner has let readers without an account write by the REST interface. */
  takesAnonymousRest?: boolean;
  /** Whether who has not been approved before has to wait. */
  holdsNewWriters?: boolean;
  /** Seconds that a writer has to leave between two reactions. */
  floodPause?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Why a reaction is not taken. */
export type Refusal =
  'duplicate' | 'flood' | 'closed' | 'no-post' | 'no-writer' | 'bad-email' | 'empty' | 'long';

/**
 * A stand-in for WordPress, as far as reactions go: what it answers is written after what was seen of version 6.1.9. It
 * is not WordPress, and what was not seen it does not do.
 */
export class StandInWordPress {
  readonly posts: PostRecord[];
  readonly comments: CommentRecord[] = [];
  readonly takesAnonymousRest: boolean;

  readonly #holdsNewWriters: boolean;
  readonly #floodPause: number;
  readonly #now: () => number;
  #texts = new Map<number, string>();

  constructor({
    posts = [{ id: 21, title: 'Wat is een virtueel assistent eigenlijk?', author: 3, isOpen: true }],
    takesAnonymousRest = false,
    holdsNewWriters = true,
    floodPause = 0,
    now = Date.now,
  }: WordPressOptions = {}) {
    this.posts = posts;
    this.takesAnonymousRest = takesAnonymousRest;
    this.#holdsNewWriters = holdsNewWriters;
    this.#floodPause = floodPause;
    this.#now = now;
  }

  /** Answers one request, as a server does: it follows no redirect of its own. */
  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/wp-comments-post.php')) return await answerForm(this, request);
    return await answerRest(this, request);
  }

  post(id: number): PostRecord | undefined {
    return this.posts.find((post) => post.id === id);
  }

  /** Puts in a reaction that is there already; what is left out is made up. */
  put(comment: Partial<CommentRecord> & { markup?: string } = {}): CommentRecord {
    const id = comment.id ?? Math.max(300, ...this.comments.map((one) => one.id)) + 1;
    const record: CommentRecord = {
      id,
      post: this.posts[0]?.id ?? 0,
      parent: 0,
      author: 0,
      name: `Schrijver ${id}`,
      email: `schrijver-${id}@example.nl`,
      url: '',
      time: Date.UTC(2026, 2, 4, 9) + id * 60_000,
      markup: `<p>Woorden van ${id}</p>\n`,
      status: 'approved',
      type: 'comment',
      ...comment,
    };
    this.comments.push(record);
    return record;
  }

  /** Takes in what somebody sends, or says why not, in the order in which WordPress looks. */
  take(sent: Sent): CommentRecord | Refusal {
    const refusal = this.#refusalOf(sent);
    if (refusal) return refusal;
    const isKnown = this.comments.some(
      ({ name, email, status }) =>
        name === encoded(sent.name) && email === sent.email && status === 'approved',
    );
    const { post, parent, email, url } = sent;
    const record = this.put({
      post,
      parent,
      email,
      url,
      name: encoded(sent.name),
      time: this.#now(),
      markup: rendered(sent.text),
      status: this.#holdsNewWriters && !isKnown ? 'hold' : 'approved',
    });
    this.#texts.set(record.id, sent.text);
    return record;
  }

  #refusalOf({ post, name, email, text }: Sent): Refusal | null {
    const about = this.post(post);
    if (!about) return 'no-post';
    if (!about.isOpen) return 'closed';
    if (name === '' || email === '') return 'no-writer';
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return 'bad-email';
    if (text.trim() === '') return 'empty';
    if (text.length > 65_525) return 'long';
    const own = this.comments.filter((one) => one.post === post && this.#texts.get(one.id) === text);
    // It compares names as they were sent with names as they are kept.
    if (own.some((one) => one.name === name)) return 'duplicate';
    const latest = this.comments.filter((one) => one.email === email).at(-1)?.time ?? 0;
    return this.#now() - latest < this.#floodPause * 1000 ? 'flood' : null;
  }
}
