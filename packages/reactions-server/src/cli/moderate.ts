import { clearFlags, listFlagged } from '../acts/flags.js';
import type { Reaction } from '@meepraten/reactions-client/protocol';
import { listActs, type Acting } from '../moderation/audit.js';
import {
  listPending,
  NothingToUndo,
  review,
  undoReview,
  verdicts,
  type Verdict,
} from '../moderation/review.js';
import type { WaitingReaction } from '../moderation/waiting.js';
import type { Database } from '../storage/database.js';
import { openDatabase } from '../storage/engine.js';
import { plainText } from '../text/plain-text.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { printable } from './printable.js';
import type { Environment } from './run.js';

type Action = (database: Database, ids: readonly string[]) => Promise<void>;

const actions: Readonly<Record<string, { run: Action; takesIds: boolean }>> = {
  list: { run: list, takesIds: false },
  flags: { run: listFlags, takesIds: false },
  log: { run: listLog, takesIds: false },
  ...Object.fromEntries(verdicts.map((verdict) => [verdict, { run: judging(verdict), takesIds: true }])),
  undo: { run: undo, takesIds: true },
  keep: { run: keep, takesIds: true },
};

/** Shows what waits or was reported, and settles it; the server may go on running meanwhile. */
export async function moderate(args: string[], environment: Environment): Promise<void> {
  const { database, words } = readDatabaseOption(args, environment);
  const [name = '', ...ids] = words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action || (!action.takesIds && ids.length > 0))
    throw new UsageError(`moderate takes ${Object.keys(actions).join(', ')}, see --help.`);
  if (action.takesIds && ids.length === 0)
    throw new UsageError(`moderate ${name} takes the ids that "moderate list" and "moderate flags" show.`);
  const opened = await openDatabase(database, { mustExist: true });
  try {
    await action.run(opened, ids);
  } finally {
    await opened.destroy();
  }
}

const acting = (): Acting => ({ moderator: 'command', now: Date.now() });

const mostShown = 500;

async function list(database: Database): Promise<void> {
  const waiting = await listPending(database, { limit: mostShown });
  const blocks = waiting.map((reaction) => describe(reaction, `held: ${reaction.reasons.join(', ')}`));
  console.log(blocks.length > 0 ? blocks.join('\n\n') : 'Nothing waits for approval.');
}

async function listFlags(database: Database): Promise<void> {
  const flagged = await listFlagged(database, { limit: mostShown });
  const blocks = flagged.map((reaction) => {
    const said = reaction.flags.map(({ reason, note }) => printable(note ? `${reason} (${note})` : reason));
    return describe(reaction, `reported ${reaction.count}×: ${said.join(', ')}`);
  });
  console.log(blocks.length > 0 ? blocks.join('\n\n') : 'Nothing is reported.');
}

async function keep(database: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    console.log((await clearFlags(database, id, acting())) ? `${id} stays.` : `${id} was not reported.`);
}

const excerptLength = 300;

type Described = Pick<WaitingReaction, 'id' | 'createdAt' | 'author' | 'thread' | 'body'>;

function describe({ id, createdAt, author, thread, body }: Described, why: string): string {
  const text = plainText(body);
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
  return [
    `${id}  ${createdAt}  ${printable(author.name)}  on ${printable(thread.key)}`,
    `  ${why}`,
    `  ${printable(excerpt)}`,
  ].join('\n');
}

async function listLog(database: Database): Promise<void> {
  const acts = await listActs(database, { limit: mostShown });
  const lines = acts.map(({ number, at, moderator, act, target }) =>
    printable(`${number}  ${at}  ${act} ${target}, by ${moderator === 'api' ? 'the API' : 'command'}`),
  );
  console.log(lines.length > 0 ? lines.join('\n') : 'Nothing has been decided yet.');
}

function judging(verdict: Verdict): Action {
  return (database, ids) => settle(ids, (id) => review(database, id, verdict, acting()));
}

function undo(database: Database, ids: readonly string[]): Promise<void> {
  return settle(ids, (id) => undoReview(database, id, acting()));
}

/** Each by itself, and what could not be done at the end. */
async function settle(
  ids: readonly string[],
  decide: (id: string) => Promise<Reaction | null>,
): Promise<void> {
  const left: string[] = [];
  for (const id of ids) {
    try {
      const reaction = await decide(id);
      if (reaction) console.log(`${id} is ${reaction.status}.`);
      else left.push(`No reaction has the id ${id}: see "moderate list".`);
    } catch (error) {
      if (!(error instanceof NothingToUndo)) throw error;
      left.push(error.message);
    }
  }
  if (left.length > 0) throw new Failure(left.join(' '));
}
