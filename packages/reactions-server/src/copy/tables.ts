import type { Schema } from '../storage/schema.js';

export type TableName = keyof Schema;

type Columns = { [Name in TableName]: readonly (keyof Schema[Name] & string)[] };

/** Every table by its key, after those that it refers to. */
const keys = {
  site: ['id'],
  encryption_key: ['id'],
  visitor_key: ['day'],
  pass: ['mark'],
  job: ['name'],
  pow_spent: ['signature'],
  thread: ['id'],
  contact: ['id'],
  reaction: ['id'],
  idempotency: ['site_id', 'key_hash'],
  change: ['thread_id', 'seq'],
  merged_root: ['thread_id', 'reaction_id'],
  revision: ['reaction_id', 'rev'],
  emote: ['reaction_id', 'kind', 'actor'],
  flag: ['reaction_id', 'actor'],
  text_print: ['reaction_id'],
  reaction_link: ['site_id', 'host', 'reaction_id'],
  audit: ['number'],
} satisfies Columns;

/** What refers to a row of the same table, which may come later: ids sort by a clock that may have jumped. */
const own: Partial<Columns> = { thread: ['merged_into'], reaction: ['parent_id', 'root_id'] };

export interface CopiedTable {
  name: TableName;
  key: readonly string[];
  ownReferences: readonly string[];
}

export const tables: readonly CopiedTable[] = (Object.keys(keys) as TableName[]).map((name) => ({
  name,
  key: keys[name],
  ownReferences: own[name] ?? [],
}));
