import type { ReactionsClient } from '../client.js';
import { createServerClient } from '../server-client/server-client.js';
import { createReader, fetchWordPressClient } from './create-reader.js';
import type { ServicePlace } from './service.js';

/**
 * The way to read and to write in a thread of a service.
 * @throws {TypeError} when `server` is no address
 */
export function createClient(place: ServicePlace): ReactionsClient {
  if (place.service !== 'wordpress') return createServerClient(place);
  return {
    ...createReader(place),
    submit: async (request, options) => (await fetchWordPressClient(place)).submit(request, options),
  };
}
