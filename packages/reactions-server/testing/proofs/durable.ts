import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.js';
import { Readers } from './readers.js';
import { startServer } from './server-process.js';
import { readTrace, straceInto } from './strace.js';

interface DurableOptions {
  folder: string;
  posts: number;
  /** Has the server believe that it waits for the disk, without waiting. */
  synchronousOff?: boolean;
}

export interface DurableFigures {
  published: number;
  pending: number;
  /** Answers that were given before what they say was on disk. */
  notDurable: number;
  faults: string[];
}

/** Watches by strace whether the log is on disk before a reaction is acknowledged, held or published. */
export async function durable({
  folder,
  posts,
  synchronousOff = false,
}: DurableOptions): Promise<DurableFigures> {
  const trace = join(folder, 'trace');
  const words = join(folder, 'words');
  // Every second one is held, whatever the moderation.
  writeFileSync(
    words,
    Array.from({ length: posts }, (_, number) => (number % 2 ? `${number}\n` : '')).join(''),
  );
  const { address, child, ended } = await startServer({
    database: `sqlite:${join(folder, 'reactions.db')}`,
    args: ['--words', words],
    under: straceInto(trace),
    ...(synchronousOff ? { preload: { name: 'synchronous-off' } } : {}),
  });
  const readers = new Readers(1, randomFrom(1));
  await readers.write(address, { most: posts });
  readers.close();
  child.kill('SIGTERM');
  await ended;
  const answers = readTrace(readFileSync(trace, 'latin1').split('\n'));
  const faults = [...readers.faults];
  if (answers.length !== posts)
    faults.push(`${posts} were sent, and the trace shows ${answers.length} answers`);
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  const notDurable = answers.filter((answer) => !answer.durable).length;
  return { published: count(201), pending: count(202), notDurable, faults };
}
