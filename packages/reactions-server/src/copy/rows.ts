import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../storage/database.js';
import type { CopiedTable } from './tables.js';

export type Row = Record<string, unknown>;

/** A database of which only the names of its tables are known. */
export type Rows = Kysely<Record<string, Row>>;

export function rowsOf(database: Database): Rows {
  return database as unknown as Rows;
}

/** Rows that are held at a time. */
const batch = 200;

/** All rows in the order of their key, which is the same in every database. */
export async function* readRows(rows: Rows, { name, key }: CopiedTable): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ;) {
    let query = rows.selectFrom(name).selectAll().limit(batch);
    if (last) query = query.where(isBeyond(key, last));
    for (const column of key) query = query.orderBy(column);
    const read = await query.execute();
    if (read.length > 0) yield read;
    if (read.length < batch) return;
    last = read.at(-1);
  }
}

function isBeyond(key: readonly string[], row: Row) {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  return sql<boolean>`(${columns}) > (${sql.join(key.map((column) => row[column]))})`;
}

/** What a table holds, in two words that are the same for the same rows in every database. */
export interface Sum {
  rows: number;
  /** SHA-256 of the rows in the order of their key, in hexadecimal. */
  digest: string;
}

export class Summing {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(row: Row): void {
    const values = Object.keys(row)
      .toSorted()
      .map((name) => [name, Buffer.isBuffer(row[name]) ? row[name].toString('hex') : row[name]]);
    this.#hash.update(`${JSON.stringify(values)}\n`);
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Nothing can be added after that. */
  end(): Sum {
    return { rows: this.#rows, digest: this.#hash.digest('hex') };
  }
}
