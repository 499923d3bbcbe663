import { expect } from '@open-wc/testing';
import {
  fetchAsAPage,
  StandInWordPress,
  type CommentRecord,
  type WordPressOptions,
} from '@meepraten/build-config/wordpress';
import type { ReactionsClient } from '../../client.js';
import type { ReactionRequest } from '../../protocol/draft.js';
import { ReactionsError } from '../../reactions-error.js';
import { createWordPressClient } from '../wordpress-client.js';

export interface Visit {
  site: StandInWordPress;
  client: ReactionsClient;
  /** Every address that was asked, in order. */
  asked: URL[];
}

export interface VisitOptions extends WordPressOptions {
  comments?: Partial<CommentRecord>[];
  /** Where the WordPress lies; by default beside the page. */
  server?: string;
  thread?: string;
  /** In place of an answer of the site, or after it. */
  meddle?: (answer: () => Promise<Response>, request: { url: URL; init?: RequestInit }) => Promise<Response>;
}

/** A page with reactions that a stand-in for WordPress keeps. */
export function visit({
  comments = [],
  server = '/blog/',
  thread = '21',
  meddle = (answer) => answer(),
  ...options
}: VisitOptions = {}): Visit {
  const site = new StandInWordPress(options);
  for (const comment of comments) site.put(comment);
  const asked: URL[] = [];
  const ask = fetchAsAPage(site, location.origin);
  const fetch: typeof globalThis.fetch = (address, init) => {
    const url = new URL(address instanceof Request ? address.url : address);
    asked.push(url);
    return meddle(() => ask(url, init), { url, ...(init && { init }) });
  };
  return { site, asked, client: createWordPressClient({ server, thread, timeout: 2000, fetch }) };
}

export const elsewhere = { server: 'https://blog.example/', takesAnonymousRest: true };

export const request: ReactionRequest = {
  thread: '21',
  page: { url: 'https://blog.example/', title: 'Verhaal' },
  body: 'Dank, hier had ik wat aan.',
  name: 'Bo',
  email: 'bo@example.nl',
};

/** Somebody whose reactions are let through. */
export const known = { name: 'Bo', email: 'bo@example.nl', markup: '<p>Eerder.</p>\n' };

export async function failureOf(attempt: Promise<unknown>): Promise<ReactionsError> {
  const failure = await attempt.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(failure).to.be.instanceOf(ReactionsError);
  return failure as ReactionsError;
}
