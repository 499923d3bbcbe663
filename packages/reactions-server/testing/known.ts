import type { OwnReaction, ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { review } from '../src/moderation/review.js';
import type { ReactionsServerOptions } from '../src/server.js';
import { startApi, type AskOptions } from './api.js';

export const knownEmail = 'noor@voorbeeld.nl';

/** A server that holds first reactions, and knows the writer of one address. */
export async function startKnowing(options: ReactionsServerOptions = {}) {
  const api = await startApi({ moderation: 'first', ...options });
  const publish = (id: string) => review(api.database, id, 'approve', { moderator: 'api', now: Date.now() });
  await publish((await api.react({ email: knownEmail, body: 'Dag.' })).id);
  /** Sends as the known writer, and gives what the writer then sees of the reaction. */
  const send = async (draft: Record<string, unknown>, ask: AskOptions = {}): Promise<OwnReaction> => {
    const answer = await api.post({ email: knownEmail, ...draft }, ask);
    const { reaction, edit } = (await answer.json()) as ReactionReceipt;
    const headers = { Authorization: `Edit ${edit.token}` };
    return (await (await api.ask(`/v1/reactions/${reaction.id}`, { headers })).json()) as OwnReaction;
  };
  return { ...api, publish, send };
}
