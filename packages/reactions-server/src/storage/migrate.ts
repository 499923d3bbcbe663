import { Migrator } from 'kysely/migration';
import type { Database } from './database.js';
import { migrationsIn, type Spelling } from './migrations.js';

/** Brings the tables up to date, all or nothing. */
export async function migrate(database: Database, spelling?: Spelling): Promise<void> {
  const provider = { getMigrations: async () => migrationsIn(spelling) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}
