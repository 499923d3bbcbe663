import type { ReactionStatus, ThreadState } from '@meepraten/reactions-client/protocol';

// Ids are UUIDv7 texts, times are integer milliseconds UTC, lists and trees are JSON texts.

export interface SiteTable {
  id: string;
  slug: string;
  created_at: number;
}

export interface ThreadTable {
  id: string;
  site_id: string;
  key: string;
  url: string | null;
  title: string | null;
  state: ThreadState;
  /** Published reactions, answers included. */
  count: number;
  /** Numbers every change of what the thread shows. */
  seq: number;
  created_at: number;
  /** The thread that holds what stood here: this one is another name of it. */
  merged_into: string | null;
}

/** Which roots a merging moved away from their thread, with their answers. */
export interface MergedRootTable {
  thread_id: string;
  reaction_id: string;
}

export interface ReactionTable {
  id: string;
  thread_id: string;
  parent_id: string | null;
  /** The root this hangs under; a root's own id. */
  root_id: string;
  /** Ids from below the root down to this one, end to end: sorts a branch in reading order. Empty for a root. */
  path: string;
  depth: number;
  seq: number;
  rev: number;
  status: ReactionStatus;
  /** 1 where it has a place in the list: published, or with answers under it; then the place is empty. */
  shown: number;
  /** Why it is held or was refused: JSON list of words. */
  reasons: string;
  author_name: string;
  author_website: string | null;
  author_kind: 'visitor' | 'owner';
  contact_id: string | null;
  wants_notice: number;
  lang: string | null;
  source: string;
  /** JSON of the closed tree, written by the parser of `body_version`. */
  body: string;
  body_version: number;
  edit_hash: string;
  edit_until: number;
  reply_count: number;
  /** JSON: how many of each kind. */
  emotes: string;
  /** What the order `best` sorts by, lowest first. */
  rank: number;
  created_at: number;
  edited_at: number | null;
  /** When a moderator last decided on it. */
  judged_at: number | null;
  /** Which visitor of the day wrote it; emptied after 30 days. */
  ip_tag: string | null;
}

export interface ContactTable {
  id: string;
  site_id: string;
  email_index: string;
  email_sealed: Buffer;
  key_id: string;
  created_at: number;
}

export interface IdempotencyTable {
  site_id: string;
  key_hash: string;
  request_hash: string;
  status: number;
  /** What the answer tells of; null as long as there is none. */
  reaction_id: string | null;
  /** The answer as it was first given, without the edit token: JSON of the reaction; empty when its time is over. */
  answer: string;
  /** When the key may be used for something else. */
  expires_at: number;
}

/** The key files that this database was written with, by their public id. */
export interface KeyTable {
  id: string;
  created_at: number;
}

/** The random key of a day that visitor tags are made with; destroyed after two days. */
export interface VisitorKeyTable {
  /** Days since 1970 in UTC. */
  day: number;
  key: string;
}

/** How often one visitor has passed one gate lately: what limits count by. */
export interface PassTable {
  /** An HMAC that only the key file and the key of the day can make again. */
  mark: string;
  count: number;
  ends_at: number;
}

/** Sketches of the last messages, to recognise what is sent again and again. */
export interface TextPrintTable {
  reaction_id: string;
  site_id: string;
  print: string;
  created_at: number;
}

/** Which hosts a reaction links to. */
export interface ReactionLinkTable {
  site_id: string;
  host: string;
  reaction_id: string;
}

/** Work that has been used, until nobody could use it again anyway. */
export interface SpentWorkTable {
  signature: string;
  expires_at: number;
}

/** A job that one process at a time does. */
export interface JobTable {
  name: string;
  /** Who does it until when; null when nobody does. */
  holder: string | null;
  until: number;
  /** A time that the job remembers from its last run. */
  mark: number;
}

/** What a reaction said before it was changed. */
export interface RevisionTable {
  reaction_id: string;
  /** The revision that these words were. */
  rev: number;
  source: string;
  author_name: string;
  author_website: string | null;
  replaced_at: number;
}

/** One reader's like, or what else a site offers, of one reaction. */
export interface EmoteTable {
  reaction_id: string;
  kind: string;
  /** An HMAC of what the reader's device keeps. */
  actor: string;
  created_at: number;
}

/** One reader's report of one reaction. */
export interface FlagTable {
  reaction_id: string;
  actor: string;
  reason: string;
  note: string;
  created_at: number;
}

export type ChangeKind = 'published' | 'changed' | 'withdrawn';

/** One change of what a thread shows, under its change number. */
export interface ChangeTable {
  thread_id: string;
  seq: number;
  kind: ChangeKind;
  reaction_id: string;
}

/** One act of a moderator. Entries are only ever added, each with a hash over itself and the one before. */
export interface AuditTable {
  number: number;
  made_at: number;
  /** How it came. */
  moderator: 'api' | 'command';
  act: string;
  /** Id of a reaction, or a thread by its key. */
  target: string;
  /** JSON: what has to be known to take it back. */
  earlier: string;
  hash: string;
}

export interface Schema {
  audit: AuditTable;
  merged_root: MergedRootTable;
  change: ChangeTable;
  emote: EmoteTable;
  flag: FlagTable;
  revision: RevisionTable;
  site: SiteTable;
  thread: ThreadTable;
  reaction: ReactionTable;
  contact: ContactTable;
  idempotency: IdempotencyTable;
  encryption_key: KeyTable;
  visitor_key: VisitorKeyTable;
  pass: PassTable;
  text_print: TextPrintTable;
  reaction_link: ReactionLinkTable;
  pow_spent: SpentWorkTable;
  job: JobTable;
}
