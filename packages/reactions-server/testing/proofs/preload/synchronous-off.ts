// Lets the server believe that SQLite waits for the disk, and has it not wait: what `test:durable` must notice.
import SqliteDatabase from 'better-sqlite3';

// The constructor gives an instance of its own prototype.
const { prototype } = SqliteDatabase as unknown as { prototype: SqliteDatabase.Database };
const { pragma } = prototype;
prototype.pragma = function relaxed(
  this: SqliteDatabase.Database,
  source: string,
  options?: SqliteDatabase.PragmaOptions,
) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = OFF'), options);
} as typeof pragma;
