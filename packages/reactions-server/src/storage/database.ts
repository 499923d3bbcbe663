import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

export type Database = Kysely<Schema>;

/** Why a database cannot be used, in one line and without a password. */
export class DatabaseUnusable extends Error {}
