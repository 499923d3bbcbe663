import type { Database } from './database.js';
import { isPostgres, postgresEngine } from './postgres.js';
import { sqliteEngine } from './sqlite.js';

export interface OpenOptions {
  /** Refuse what holds no tables yet, instead of making them. */
  mustExist?: boolean;
  /** Leave its tables as they are, which may be those of another version. */
  asItIs?: boolean;
}

/** All in which one kind of database differs from another; tables and queries are the same. */
export interface Engine {
  /** As its owner knows it, without a password. */
  readonly name: string;
  /** The file that it is, or null. */
  readonly file: string | null;
  /** What the files of its secrets are named after; null where nothing is kept. */
  readonly stem: string | null;
  /**
   * Opens it and brings its tables up to date.
   * @throws {DatabaseUnusable}
   */
  open(options?: OpenOptions): Promise<Database>;
  /** How much room it takes, in bytes; null where nothing is kept. */
  readonly size: ((database: Database) => Promise<number>) | null;
  /** Makes it forget what was deleted. Gives what is left to do for that, in a sentence, or null. */
  forgetDeleted(database: Database): Promise<string | null>;
}

/**
 * The engine behind `--database`.
 * @throws {DatabaseUnusable} when the address is of no known kind
 */
export function engineOf(address: string): Engine {
  return isPostgres(address) ? postgresEngine(address) : sqliteEngine(address);
}

export function openDatabase(address: string, options?: OpenOptions): Promise<Database> {
  return engineOf(address).open(options);
}
