import type { ReactionsClient, ThreadReader } from '../client.js';
import { createServerReader } from '../server-client/server-reader.js';
import type { ServicePlace } from './service.js';

/**
 * The way to read what a thread of a service holds.
 * @throws {TypeError} when `server` is no address
 */
export function createReader(place: ServicePlace): ThreadReader {
  if (place.service !== 'wordpress') return createServerReader(place);
  let client: ReactionsClient | undefined;
  return { list: async (query) => (client ??= await fetchWordPressClient(place)).list(query) };
}

/** A page of one service does without the code for the other. */
export async function fetchWordPressClient(place: ServicePlace): Promise<ReactionsClient> {
  return (await import('../wordpress-client/index.js')).createWordPressClient(place);
}
