import { z } from '@hono/zod-openapi';
import type { Challenge } from '@meepraten/reactions-client/protocol';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Services } from '../services.js';

interface Place {
  site: { slug: string };
  thread: string;
}

/** Work that was done and may be used once. */
export interface Work {
  signature: string;
  /** Milliseconds UTC. */
  expiresAt: number;
}

const algorithm = 'PBKDF2/SHA-256';
// About half a second in a browser, under a millisecond to check.
const cost = 1500;
const lifetime = 10 * 60 * 1000;

type Needed = Pick<Services, 'keys' | 'now'>;

/** A piece of work that is good for one reaction in one thread, for ten minutes. */
export async function setWork({ keys, now }: Needed, { site, thread }: Place): Promise<Challenge> {
  const challenge = await createChallenge({
    algorithm,
    cost,
    deriveKey,
    expiresAt: Math.ceil((now() + lifetime) / 1000),
    data: { site: site.slug, thread },
    hmacSignatureSecret: signatureSecret(keys),
  });
  // The library's own types are those of every kind of challenge; this is the kind that was just made.
  return challenge as Challenge;
}

const doneWork = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(algorithm),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(cost),
      keyLength: z.int(),
      keyPrefix: z.string(),
      expiresAt: z.int(),
      data: z.object({ site: z.string(), thread: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** The work behind what a client sent, or null when it is not done, not ours, too old or for another place. */
export async function checkWork(
  { keys, now }: Needed,
  sent: string,
  { site, thread }: Place,
): Promise<Work | null> {
  const parsed = doneWork.safeParse(decode(sent));
  if (!parsed.success) return null;
  const { challenge, solution } = parsed.data;
  const { data, expiresAt } = challenge.parameters;
  const ours = data.site === site.slug && data.thread === thread && expiresAt * 1000 > now();
  if (!ours) return null;
  const hmacSignatureSecret = signatureSecret(keys);
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret });
  return verified ? { signature: challenge.signature, expiresAt: expiresAt * 1000 } : null;
}

function signatureSecret({ challenge }: Needed['keys']): string {
  return challenge.export().toString('base64url');
}

function decode(sent: string): unknown {
  try {
    return JSON.parse(Buffer.from(sent, 'base64').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
