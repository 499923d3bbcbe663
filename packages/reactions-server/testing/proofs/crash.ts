import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { auditCopy } from './books.js';
import { randomFrom } from './random.js';
import { Readers } from './readers.js';
import { startServer } from './server-process.js';

interface CrashOptions {
  folder: string;
  seed: number;
  kills: number;
  /** So many of them between COMMIT and the answer. */
  beforeAnswer: number;
  readers?: number;
}

export interface CrashFigures {
  kills: number;
  /** Kills between COMMIT and answer: the reaction was found in the file, and its reader had no answer. */
  beforeAnswer: number;
  /** The fewest requests without an answer at a kill. */
  leastInFlight: number;
  sent: number;
  stored: number;
  /** Stored when the server died, without the reader knowing. */
  storedUnknown: number;
  faults: string[];
}

/** Kills a server with signal 9, again and again, while readers write; then all of them send all of it once more. */
export async function crash({
  folder,
  seed,
  kills,
  beforeAnswer,
  readers: count = 80,
}: CrashOptions): Promise<CrashFigures> {
  const file = join(folder, 'reactions.db');
  const random = randomFrom(seed);
  const readers = new Readers(count, random);
  const figures = {
    kills: 0,
    beforeAnswer: 0,
    leastInFlight: Infinity,
    storedUnknown: 0,
    faults: [] as string[],
  };
  for (let round = 0; round < kills && figures.faults.length === 0; round += 1) {
    const between =
      Math.floor((round * beforeAnswer) / kills) < Math.floor(((round + 1) * beforeAnswer) / kills);
    const { inFlight, victim } = await (between ? killBeforeAnswer : killAnywhere)(file, readers);
    const { faults, stored } = audit(file, readers);
    const unknown = readers.sendings.filter(({ body, acknowledged }) => !acknowledged && stored.has(body));
    const proven = unknown.some(({ key }) => key === victim);
    if (between && !proven) faults.push(`${victim} was about to be acknowledged, and is not in the file`);
    figures.kills += 1;
    figures.beforeAnswer += Number(between && proven);
    figures.leastInFlight = Math.min(figures.leastInFlight, inFlight);
    figures.storedUnknown += unknown.length;
    figures.faults.push(...faults.map((fault) => `after kill ${round + 1}: ${fault}`));
  }
  const after = await repeatAll(file, readers);
  const faults = [...figures.faults, ...after.faults, ...readers.faults];
  return { ...figures, sent: readers.sendings.length, stored: after.stored, faults };
}

interface Killed {
  inFlight: number;
  /** The key of the one that was about to be acknowledged. */
  victim: string | null;
}

const enough = 20;

/** Within a tenth of a second after the first answers, wherever the server is. */
async function killAnywhere(file: string, readers: Readers): Promise<Killed> {
  const { address, child, ended } = await startServer({ database: `sqlite:${file}` });
  const written = readers.write(address);
  const known = readers.acknowledged;
  while (readers.acknowledged === known) await wait(1);
  await wait(readers.random() * 100);
  while (readers.inFlight < enough) await wait(1);
  const { inFlight } = readers;
  child.kill('SIGKILL');
  await Promise.all([written, ended]);
  return { inFlight, victim: null };
}

/** After up to a hundred answers, by the server itself. */
async function killBeforeAnswer(file: string, readers: Readers): Promise<Killed> {
  const told = String(Math.ceil(readers.random() * 100));
  const { address, said, ended } = await startServer({
    database: `sqlite:${file}`,
    preload: { name: 'kill-before-answer', told },
  });
  await Promise.all([readers.write(address), ended]);
  const { key, unanswered } = JSON.parse(said.join('')) as { key: string; unanswered: number };
  return { inFlight: unanswered, victim: key };
}

function audit(file: string, readers: Readers) {
  const result = auditCopy(file, readers.sendings);
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}.audit${end}`, { force: true });
  return result;
}

/** What every reader does who had no answer, and after a reload who had one. */
async function repeatAll(file: string, readers: Readers): Promise<{ stored: number; faults: string[] }> {
  const { address, child, ended } = await startServer({ database: `sqlite:${file}` });
  await readers.repeatAll(address);
  readers.close();
  child.kill('SIGTERM');
  await ended;
  const { faults, stored } = audit(file, readers);
  if (stored.size !== readers.sendings.length)
    faults.push(`${readers.sendings.length} were sent and ${stored.size} are stored`);
  return { stored: stored.size, faults };
}
