import type { ReactionsClient } from '../client.js';
import { mayPass } from '../drafts/may-pass.js';
import { sendDraft, type SentDraft } from '../drafts/send-draft.js';
import type { ReactionRequest } from '../protocol/draft.js';
import { ReactionsError } from '../reactions-error.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';

/** A server forgets an idempotency key after seven days; sent again after that, a reaction might be stored twice. */
export const longestWait = 6 * 24 * 3600_000;

/** No service is obeyed that asks for more patience than this. */
const longestDelay = 3600_000;

/** Why an entry was given back to its draft; `expired` after days without an answer. */
export type Refusal = ReactionsError | 'expired';

export interface FlushOptions {
  entries: OutboxStore;
  /** The way to the service. */
  clientOf: (entry: OutboxEntry) => ReactionsClient;
  /** A request that may have been stored from here on, or null when its key is free again. */
  frozen: (entry: OutboxEntry, sent: ReactionRequest | null) => void;
  /** It is stored: the entry has done its work. */
  delivered: (sent: SentDraft, entry: OutboxEntry) => void;
  /** It is not stored, and will not be. */
  refused: (why: Refusal, entry: OutboxEntry) => void;
  mayGoOn: () => boolean;
}

/** Sends what is due, the oldest first, each once. After the first silence of a server, its others wait too. */
export async function flushOutbox(options: FlushOptions): Promise<void> {
  const { entries, mayGoOn } = options;
  const tried = new Set<string>();
  const silent = new Set<string>();
  // Read anew each time: what is sent or taken back meanwhile, here or in another tab, counts.
  const next = () =>
    entries.all().find((entry) => isDue(entry) && !tried.has(entry.key) && !silent.has(entry.server));
  for (let entry = next(); entry && mayGoOn(); entry = next()) {
    tried.add(entry.key);
    if (!(await send(entry, options))) silent.add(entry.server);
  }
}

/** Resolves to whether the service had an answer. */
async function send(entry: OutboxEntry, options: FlushOptions): Promise<boolean> {
  const { entries, clientOf, frozen, delivered, refused } = options;
  const { key, request } = entry;
  if (Date.now() - entry.writtenAt > longestWait) {
    refused('expired', entry);
    return true;
  }
  const freeze = (sent: ReactionRequest | null) => {
    entries.change(key, { sent });
    frozen(entry, sent);
  };
  let sent: SentDraft;
  try {
    sent = await sendDraft({ client: clientOf(entry), kept: entry, request, freeze });
  } catch (failure) {
    if (failure instanceof ReactionsError && !mayPass(failure)) {
      refused(failure, entry);
      return true;
    }
    const { retryAfter = 0 } = failure instanceof ReactionsError ? failure : {};
    entries.change(key, { notBefore: Date.now() + Math.min(retryAfter * 1000, longestDelay) });
    return false;
  }
  delivered(sent, entry);
  return true;
}

/** A moment further away than any delay was written by another clock. */
export function isDue({ notBefore }: OutboxEntry): boolean {
  const delay = notBefore - Date.now();
  return delay <= 0 || delay > longestDelay;
}
