/** Kinds of node a message may hold that have children and nothing else. */
export const containerKinds = [
  'p',
  'em',
  'strong',
  's',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
] as const;

export type ContainerKind = (typeof containerKinds)[number];

/**
 * A message as a closed tree: what a reader wrote can become these nodes and nothing else, so no HTML string
 * ever travels. Clients draw a kind they do not know as its children.
 */
export type BodyNode =
  | { kind: 'text'; text: string }
  | { kind: 'br' }
  | { kind: 'a'; href: string; children: BodyNode[] }
  | { kind: ContainerKind; children: BodyNode[] };

/** Everyone sees the `published`; a `deleted` one stays as an empty place while it has answers. */
export const reactionStatuses = ['published', 'pending', 'spam', 'rejected', 'deleted'] as const;

export type ReactionStatus = (typeof reactionStatuses)[number];

export interface ReactionAuthor {
  name: string;
  /** `http` or `https`, else null. */
  website: string | null;
  /** `owner` is a signed-in owner of the site; everybody else is a `visitor`. */
  kind: 'visitor' | 'owner';
}

/** One reaction as everyone may see it. Times are ISO 8601 in UTC. */
export interface Reaction {
  id: string;
  parentId: string | null;
  /** 0 for a root. */
  depth: number;
  /** The thread's change number at this reaction's last change. */
  seq: number;
  /** Counts the edits of this reaction, from 1. */
  rev: number;
  author: ReactionAuthor;
  body: BodyNode[];
  /** BCP 47 tag, or null where the writer's language is unknown. */
  lang: string | null;
  status: ReactionStatus;
  createdAt: string;
  editedAt: string | null;
  /** Direct answers that are published, shown on this page or not. */
  replyCount: number;
  emotes: Record<string, number>;
}

/** A reaction as its writer may see it, with `Authorization: Edit TOKEN`. */
export interface OwnReaction extends Reaction {
  /** The message as typed. */
  source: string;
  /** Why it is held or was refused; empty when nothing spoke against it. */
  reasons: string[];
}

export const threadStates = ['open', 'closed', 'readonly', 'hidden'] as const;

export type ThreadState = (typeof threadStates)[number];

/** What a thread's form asks for. */
export interface FormSettings {
  /** UTF-16 units after CRLF→LF. */
  maxLength: number;
  email: 'optional' | 'required' | 'off';
  website: boolean;
  subscribe: boolean;
}

export interface Thread {
  key: string;
  title: string | null;
  url: string | null;
  state: ThreadState;
  /** Published reactions, answers included. */
  count: number;
  /** Those it can be read in; every one where it does not say. */
  orders?: readonly ReactionOrder[];
  form: FormSettings;
}

/** A page of a thread: roots in the asked order, each followed by at most 20 descendants in reading order. */
export interface ReactionPage {
  thread: Thread;
  items: Reaction[];
  /** Cursor for `after=`, or null on the last page. */
  next: string | null;
  /** Cursor for `before=`, or null on the first page. */
  previous: string | null;
  /** The thread's change number when the page was read. */
  seq: number;
}

/** How many roots a page holds, and how many descendants follow each. */
export const pageSize = { standard: 50, most: 100, descendants: 20 } as const;

/** Answer to `GET /v1/sites/{site}/counts`: published reactions by thread key. */
export interface ThreadCounts {
  counts: Record<string, number>;
}

/** Answer to `POST /v1/preview`. */
export interface Preview {
  body: BodyNode[];
}

export const reactionOrders = ['oldest', 'newest', 'best'] as const;

export type ReactionOrder = (typeof reactionOrders)[number];
