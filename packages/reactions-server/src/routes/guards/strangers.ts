import type { Log } from '../../log.js';
import { exactOrigin } from '../../settings.js';

/** Whoever likes can make up origins: the log says no more than its owner can use. */
const mostTold = 20;
const longest = 200;

/**
 * A browser tells its page only that the server cannot be reached, and a page of an unknown site is the usual reason:
 * the server tells its owner, once for each origin.
 */
export function tellOfStrangers(log: Log): (origin: string) => void {
  const told = new Set<string>();
  return (origin) => {
    // Not that of a page opened as a file, which no flag lets in.
    if (origin.length > longest || exactOrigin(origin) !== origin) return;
    if (told.has(origin) || told.size >= mostTold) return;
    told.add(origin);
    const hint = `Pages of ${origin} cannot show or post reactions. Is it your site? Start the server with --origin ${origin} too.`;
    log.warn({ event: 'origin-refused', origin, hint });
  };
}
