import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// Plain SQL, because STRICT and partial indexes are the point, in the words of SQLite; names sort in the order of their
// writing.
const first = [
  `create table site (
    id text primary key, slug text not null unique, created_at integer not null
  ) strict`,
  `create table thread (
    id text primary key, site_id text not null references site, key text not null, url text, title text,
    state text not null check (state in ('open', 'closed', 'readonly', 'hidden')),
    count integer not null, seq integer not null, created_at integer not null,
    unique (site_id, key)
  ) strict`,
  `create table contact (
    id text primary key, site_id text not null references site, email_index text not null,
    email_sealed blob not null, key_id text not null, created_at integer not null,
    unique (site_id, email_index)
  ) strict`,
  `create table reaction (
    id text primary key, thread_id text not null references thread,
    parent_id text references reaction, root_id text not null references reaction,
    path text not null, depth integer not null, seq integer not null, rev integer not null,
    status text not null check (status in ('published', 'pending', 'spam', 'rejected', 'deleted')),
    reasons text not null, author_name text not null, author_website text,
    author_kind text not null check (author_kind in ('visitor', 'owner')),
    contact_id text references contact, wants_notice integer not null, lang text,
    source text not null, body text not null, body_version integer not null,
    edit_hash text not null, edit_until integer not null,
    reply_count integer not null, rank integer not null,
    created_at integer not null, edited_at integer
  ) strict`,
  // One index for each order in which answers to the same thing are paged.
  `create index reaction_by_time on reaction (thread_id, parent_id, created_at, id)
    where status = 'published'`,
  `create index reaction_by_rank on reaction (thread_id, parent_id, rank, created_at, id)
    where status = 'published'`,
  `create index reaction_branch on reaction (root_id, path) where status = 'published'`,
  `create index reaction_pending on reaction (created_at, id) where status = 'pending'`,
  `create index reaction_of_contact on reaction (contact_id) where status = 'published'`,
  `create table idempotency (
    site_id text not null references site, key_hash text not null, request_hash text not null,
    status integer not null, answer text not null, expires_at integer not null,
    primary key (site_id, key_hash)
  ) strict, without rowid`,
  `create index idempotency_expiry on idempotency (expires_at)`,
  `create table encryption_key (id text primary key, created_at integer not null) strict`,
];

// What the looks at new reactions need. Plain enough for every SQL database.
const defence = [
  `alter table reaction add column ip_tag text`,
  `create index reaction_by_visitor on reaction (ip_tag, created_at) where ip_tag is not null`,
  `create index reaction_lately on reaction (thread_id, created_at)`,
  `create table visitor_key (day integer primary key, key text not null)`,
  `create table text_print (
    reaction_id text primary key references reaction, site_id text not null references site,
    print text not null, created_at bigint not null
  )`,
  `create index text_print_by_time on text_print (site_id, created_at)`,
  `create table reaction_link (
    site_id text not null references site, host text not null, reaction_id text not null references reaction,
    primary key (site_id, host, reaction_id)
  )`,
  `create index reaction_link_of on reaction_link (reaction_id)`,
  // One process at a time does a job; `mark` is what it wants to remember.
  `create table job (name text primary key, holder text, until bigint not null, mark bigint not null)`,
  `create table pow_spent (signature text primary key, expires_at bigint not null)`,
];

// What is withdrawn leaves its place where answers hang under it, so that showing is another thing than being published.
const acts = [
  `alter table reaction add column shown integer not null default 0`,
  `update reaction set shown = 1 where status = 'published'`,
  `drop index reaction_by_time`,
  `drop index reaction_by_rank`,
  `drop index reaction_branch`,
  `create index reaction_by_time on reaction (thread_id, parent_id, created_at, id) where shown = 1`,
  `create index reaction_by_rank on reaction (thread_id, parent_id, rank, created_at, id) where shown = 1`,
  `create index reaction_branch on reaction (root_id, path) where shown = 1`,
  // What a reaction said before it was changed, for moderators.
  `create table revision (
    reaction_id text not null references reaction on delete cascade, rev integer not null,
    source text not null, author_name text not null, author_website text, replaced_at bigint not null,
    primary key (reaction_id, rev)
  )`,
  `create index revision_by_time on revision (replaced_at)`,
];

// A set for each kind, counted in the reaction itself, so that a page of a thread needs no other table.
const emotes = [
  `alter table reaction add column emotes text not null default '{}'`,
  `create table emote (
    reaction_id text not null references reaction on delete cascade, kind text not null, actor text not null,
    created_at bigint not null, primary key (reaction_id, kind, actor)
  )`,
  `create table flag (
    reaction_id text not null references reaction on delete cascade, actor text not null,
    reason text not null, note text not null, created_at bigint not null, primary key (reaction_id, actor)
  )`,
];

// What a repeated sending would be answered is found by its reaction, so that it can go with it.
const forgotten = [
  `alter table idempotency add column reaction_id text`,
  `update idempotency set reaction_id = substr(answer, 8, 36) where answer <> ''`,
  `create index idempotency_of_reaction on idempotency (reaction_id) where reaction_id is not null`,
];

// What happened in a thread, for those who follow it. What it happened to may be gone since.
const changes = [
  `create table change (
    thread_id text not null references thread, seq bigint not null, kind text not null, reaction_id text not null,
    primary key (thread_id, seq)
  )`,
];

// A thread under another name, and what was moved to where it belongs.
const merging = [
  `alter table thread add column merged_into text references thread`,
  `create table merged_root (
    thread_id text not null references thread, reaction_id text not null references reaction on delete cascade,
    primary key (thread_id, reaction_id)
  )`,
  `create index merged_root_of on merged_root (reaction_id)`,
];

// What moderators did, each entry sealed with the one before; and since when a verdict counts, for what is kept for a while.
const audit = [
  `create table audit (
    number integer primary key, made_at integer not null, moderator text not null, act text not null,
    target text not null, earlier text not null, hash text not null
  )`,
  `create index audit_of_target on audit (target, number)`,
  `alter table reaction add column judged_at integer`,
];

// What limits count, for all servers together.
const passes = [
  `create table pass (mark text primary key, count integer not null, ends_at bigint not null)`,
  `create index pass_end on pass (ends_at)`,
];

// A key is remembered with its reaction, its answer for a week.
const remembered = [
  `drop index idempotency_expiry`,
  `create index idempotency_answer on idempotency (expires_at) where answer <> ''`,
];

// What refers to a row is looked for before the row may go: with an index, since there may be a million. A partial one is
// of use where its condition follows from the value that is looked for.
const references = [
  `drop index reaction_branch`,
  `create index reaction_branch on reaction (root_id, shown, path)`,
  `create index reaction_answer on reaction (parent_id) where parent_id is not null`,
  `drop index reaction_of_contact`,
  `create index reaction_of_contact on reaction (contact_id, status) where contact_id is not null`,
  `create index thread_merged on thread (merged_into) where merged_into is not null`,
];

const lists: Readonly<Record<string, readonly string[]>> = {
  '0001-reactions': first,
  '0020-defence': defence,
  '0030-acts': acts,
  '0040-emotes': emotes,
  '0050-forgotten': forgotten,
  '0060-changes': changes,
  '0065-merging': merging,
  '0070-audit': audit,
  '0080-passes': passes,
  '0090-remembered': remembered,
  '0100-references': references,
};

export const migrationNames: readonly string[] = Object.keys(lists);

/** Puts a statement into the words of another database. */
export type Spelling = (statement: string) => string;

export function migrationsIn(spelling: Spelling = (statement) => statement): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      {
        async up(database: Kysely<unknown>) {
          for (const statement of list) await sql.raw(spelling(statement)).execute(database);
        },
      },
    ]),
  );
}
