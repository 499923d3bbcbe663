import { closeSync, existsSync, openSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { inspectFile, type Inspection } from './inspect.js';
import { BackupFailed, writeWhole } from './whole-file.js';

/**
 * Writes all that a database holds at one moment into a new file, while its server goes on, and reads it back; the copy
 * holds nothing that was deleted. What is wrong with the database itself is told, and copied all the same.
 * @throws {BackupFailed} when there is no database, or the file is there already or cannot be written
 */
export async function backUp(source: string, file: string): Promise<Inspection> {
  if (!existsSync(source))
    throw new BackupFailed(`${source} is not there: name the database with --database.`);
  if (existsSync(file)) throw new BackupFailed(`${file} is there already: choose another name.`);
  return writeWhole(file, async (draft) => {
    // For its owner's eyes only; SQLite writes into an empty file that is there.
    closeSync(openSync(draft, 'wx', 0o600));
    // Opened as it is: a copy that is made before an update must not be what updates it.
    const database = new SqliteDatabase(source, { fileMustExist: true });
    try {
      database.prepare('vacuum into ?').run(draft);
    } finally {
      database.close();
    }
    return inspectFile(draft);
  });
}
