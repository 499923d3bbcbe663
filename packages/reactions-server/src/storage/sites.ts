import type { Database } from './database.js';
import { uuidV7 } from './uuid.js';

export interface Site {
  id: string;
  slug: string;
  origins: readonly string[];
}

export const defaultSlug = 'default';

/** The site of that name, made when missing. Its origins are a setting of the running server. */
export async function ensureSite(
  database: Database,
  { slug, origins, now }: { slug: string; origins: readonly string[]; now: number },
): Promise<Site> {
  await database
    .insertInto('site')
    .values({ id: uuidV7(now), slug, created_at: now })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
  const { id } = await database
    .selectFrom('site')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  return { id, slug, origins };
}
