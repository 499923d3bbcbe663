import { closeSync, existsSync, openSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from '../storage/database.js';
import { inspectFile, type Inspection } from './inspect.js';
import { BackupFailed, writeWhole } from './whole-file.js';

/**
 * Writes all that a database holds at one moment into a new file, while its server goes on, and reads it back; the copy
 * holds nothing that was deleted. What is wrong with the database itself is told, and copied all the same.
 * @throws {BackupFailed} when the file is there already or cannot be written
 */
export async function backUp(database: Database, file: string): Promise<Inspection> {
  if (existsSync(file)) throw new BackupFailed(`${file} is there already: choose another name.`);
  return writeWhole(file, async (draft) => {
    // For its owner's eyes only; SQLite writes into an empty file that is there.
    closeSync(openSync(draft, 'wx', 0o600));
    await sql`vacuum into ${draft}`.execute(database);
    return inspectFile(draft);
  });
}
