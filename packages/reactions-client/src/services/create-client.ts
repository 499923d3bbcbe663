import type { ReactionsClient } from '../client.js';
import { ReactionsError } from '../reactions-error.js';
import { createServerClient } from '../server-client/server-client.js';
import type { ServicePlace } from './service.js';

/** The way to a thread of a service. Its code is fetched for a WordPress only, when that is asked for something. */
export function createClient(place: ServicePlace): ReactionsClient {
  if (place.service !== 'wordpress') return createServerClient(place);
  let client: ReactionsClient | undefined;
  const fetched = async () => (client ??= await fetchWordPressClient(place));
  return {
    list: async (query) => (await fetched()).list(query),
    submit: async (request, options) => (await fetched()).submit(request, options),
  };
}

async function fetchWordPressClient(place: ServicePlace): Promise<ReactionsClient> {
  try {
    return (await import('../wordpress-client/index.js')).createWordPressClient(place);
  } catch (cause) {
    throw new ReactionsError('blocked', 'The code for WordPress is out of reach.', { cause });
  }
}
