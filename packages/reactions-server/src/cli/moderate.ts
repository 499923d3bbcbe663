import { listPending, review, type Verdict } from '../moderation/review.js';
import type { WaitingReaction } from '../moderation/waiting.js';
import { databaseFile, openDatabase, type Database } from '../storage/database.js';
import { plainText } from '../text/plain-text.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import type { Environment } from './run.js';

/** Shows what waits, or publishes or refuses it; the server may go on running meanwhile. */
export async function moderate(args: string[], environment: Environment): Promise<void> {
  const { database, words } = readDatabaseOption(args, environment);
  const [action, ...ids] = words;
  const verdict = action === 'approve' || action === 'reject' ? action : null;
  if (!verdict && (action !== 'list' || ids.length > 0))
    throw new UsageError('moderate takes list, approve ID… or reject ID…, see --help.');
  if (verdict && ids.length === 0)
    throw new UsageError(`moderate ${verdict} takes the ids that "moderate list" shows.`);
  const opened = await openDatabase(databaseFile(database), { mustExist: true });
  try {
    await (verdict ? judge(opened, ids, verdict) : list(opened));
  } finally {
    await opened.destroy();
  }
}

const mostShown = 500;

async function list(database: Database): Promise<void> {
  const waiting = await listPending(database, { limit: mostShown });
  console.log(waiting.length > 0 ? waiting.map(describe).join('\n\n') : 'Nothing waits for approval.');
}

const excerptLength = 300;

function describe({ id, createdAt, author, thread, reasons, body }: WaitingReaction): string {
  const text = plainText(body);
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  return [
    `${id}  ${createdAt}  ${printable(author.name)}  on ${printable(thread.key)}`,
    `  held: ${reasons.join(', ')}`,
    `  ${printable(excerpt)}`,
  ].join('\n');
}

/** Readers' words may hold codes that a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

async function judge(database: Database, ids: readonly string[], verdict: Verdict): Promise<void> {
  const unknown: string[] = [];
  for (const id of ids) {
    const reaction = await review(database, id, verdict);
    if (reaction) console.log(`${id} is ${reaction.status}.`);
    else unknown.push(id);
  }
  if (unknown.length > 0)
    throw new Failure(`no reaction has the id ${unknown.join(', ')}: see "moderate list".`);
}
