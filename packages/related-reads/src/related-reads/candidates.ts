import type { Read } from '../ranking/index.js';
import { urlIdentity } from '../ranking/url-identity.js';
import type { Candidate } from './served-list.js';

/**
 * Served and fed reads as one list, each address once and none of `own`. The page's words and choice go before those
 * of the feed; the feed adds what the page does not tell, and further reads after the served ones.
 */
export function mergeCandidates(
  served: readonly Candidate[],
  fed: readonly Read[],
  own: readonly string[],
): Candidate[] {
  const ownKeys = new Set(own.map(urlIdentity));
  const merged = new Map<string, Candidate>();
  for (const candidate of [...served, ...fed.map(offered)]) {
    const key = urlIdentity(candidate.url);
    const known = merged.get(key);
    if (!ownKeys.has(key)) merged.set(key, known ? completed(known, candidate) : candidate);
  }
  return [...merged.values()];
}

function offered(read: Read): Candidate {
  return { ...read, pinned: false, served: false };
}

function completed(known: Candidate, other: Candidate): Candidate {
  const told = Object.entries(known).filter(([, value]) => value !== null && value !== undefined);
  return { ...other, ...(Object.fromEntries(told) as Partial<Candidate>) };
}
