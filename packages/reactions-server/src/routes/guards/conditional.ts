import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** The tag of an answer, made of all that shapes it. */
export function tagOf(shapedBy: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(shapedBy)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}

/**
 * Marks an answer with its tag. Gives 304 when the client has this very answer, else null.
 * Browsers ask again each time, so that a reader sees what was just posted; shared caches may hold it for a while.
 */
export function answerUnchanged(context: Context, tag: string): Response | null {
  context.header('ETag', tag);
  context.header('Cache-Control', 'public, max-age=0, s-maxage=15, must-revalidate');
  return matches(context.req.header('If-None-Match'), tag) ? context.body(null, 304) : null;
}

function matches(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((given) => {
    const candidate = given.trim().replace(/^W\//, '');
    return candidate === '*' || candidate === tag;
  });
}
