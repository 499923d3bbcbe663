import { createClient, type ReactionsClient, type Service } from '@meepraten/reactions-client';

/** Where a form says that reactions go. */
export interface FormService {
  service: Service;
  server: string;
  site: string;
  /** Another way, which the page has given. */
  client: ReactionsClient | null;
}

export function clientOf({ client, service, server, site }: FormService, thread = ''): ReactionsClient {
  return client ?? createClient({ service, server, site, thread });
}
