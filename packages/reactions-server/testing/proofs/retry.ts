import { join } from 'node:path';
import { auditCopy } from './books.js';
import { startLossyProxy } from './lossy-proxy.js';
import { randomFrom } from './random.js';
import { Readers } from './readers.js';
import { startServer } from './server-process.js';

interface RetryOptions {
  folder: string;
  seed: number;
  posts: number;
  /** The share of the answers that get lost. */
  share?: number;
}

export interface RetryFigures {
  posts: number;
  stored: number;
  answers: number;
  dropped: number;
  faults: string[];
}

/** Readers post over a network that loses answers, and send again what was not answered. */
export async function retry({ folder, seed, posts, share = 0.3 }: RetryOptions): Promise<RetryFigures> {
  const file = join(folder, 'reactions.db');
  const random = randomFrom(seed);
  const { address, child, ended } = await startServer({ database: `sqlite:${file}` });
  const proxy = await startLossyProxy(address, { share, random });
  const readers = new Readers(16, random);
  await readers.write(proxy.address, { most: posts, patience: 50 });
  readers.close();
  await proxy.close();
  child.kill('SIGTERM');
  await ended;
  const { faults, stored } = auditCopy(file, readers.sendings);
  const unanswered = readers.sendings.filter(({ id }) => id === null);
  if (unanswered.length > 0) faults.push(`${unanswered.length} were never answered`);
  if (stored.size !== posts) faults.push(`${posts} were sent and ${stored.size} are stored`);
  const { answers, dropped } = proxy;
  return {
    posts: readers.sendings.length,
    stored: stored.size,
    answers,
    dropped,
    faults: [...faults, ...readers.faults],
  };
}
