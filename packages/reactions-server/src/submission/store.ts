import { websiteUrl, type Reaction, type ReactionDraft } from '@meepraten/reactions-client/protocol';
import type { Transaction } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Pass } from '../moderation/rate-gate.js';
import type { Services } from '../services.js';
import { placeOf } from '../storage/branch-path.js';
import { ensureContact } from '../storage/contacts.js';
import { bindAnswer, claimAnswer, type Claim, type StoredAnswer } from '../storage/idempotency.js';
import { toReaction } from '../storage/reaction-row.js';
import type { ReactionTable, Schema } from '../storage/schema.js';
import { countPublished } from '../storage/books.js';
import { findThread, type ThreadRow } from '../storage/find-threads.js';
import { ensureThread } from '../storage/threads.js';
import { leaveTraces } from '../storage/traces.js';
import { spendWork } from '../storage/spent-work.js';
import { transact } from '../storage/transact.js';
import { isUuid, uuidV7 } from '../storage/uuid.js';
import { cleanName, languageTag } from '../text/names.js';
import { bodyVersion } from '../text/parse.js';
import type { CheckedReaction } from './check.js';
import { editRight } from './edit-right.js';
import type { Submission } from './submission.js';

/** A checked reaction, the key it takes, and what counts it. */
type Storing = CheckedReaction & { claim: Claim; pass: Pass };

type Parent = Pick<ReactionTable, 'id' | 'root_id' | 'path' | 'depth'>;

/** The work of a reaction was used for another one. */
export class WorkSpent extends Error {}

/**
 * Stores a checked reaction with all that goes with it, or gives null when its key is taken.
 * @throws {WorkSpent | Refusal} when nothing was stored
 */
export async function storeReaction(
  services: Services,
  submission: Submission,
  storing: Storing,
): Promise<StoredAnswer | null> {
  const { claim, pass, work } = storing;
  const now = services.now();
  return transact(services.database, async (transaction) => {
    if (!(await claimAnswer(transaction, claim, { now }))) return null;
    await pass.use(transaction);
    if (work && !(await spendWork(transaction, work))) throw new WorkSpent();
    const row = await insertReaction(transaction, services, { submission, storing, now });
    await leaveTraces(transaction, {
      siteId: claim.siteId,
      reactionId: row.id,
      now,
      ...storing.traces,
    });
    const answer = answerFor(toReaction(row));
    await bindAnswer(transaction, claim, answer);
    return answer;
  });
}

async function insertReaction(
  transaction: Transaction<Schema>,
  services: Services,
  { submission, storing, now }: { submission: Submission; storing: Storing; now: number },
): Promise<ReactionTable> {
  const { site, thread: key, page, draft } = submission;
  if (services.settings.threads === 'listed' && !(await findThread(transaction, { siteId: site.id, key })))
    throw new Refusal('thread_unknown', { detail: 'The owner has not opened this page for reactions.' });
  const thread = await ensureThread(transaction, { siteId: site.id, key, page, now });
  if (thread.state !== 'open') throw new Refusal('thread_closed');
  const parent = await parentOf(transaction, thread, draft.parentId);
  const author = await identify(transaction, services, submission, now);
  const id = uuidV7(now);
  const place = { threadId: thread.id, parentId: parent?.id ?? null, reactionId: id };
  const seq = storing.decision.status === 'published' ? await countPublished(transaction, place) : thread.seq;
  const edit = editRight(services.keys, { id, key: submission.key, createdAt: now });
  const row: ReactionTable = {
    id,
    thread_id: place.threadId,
    parent_id: place.parentId,
    ...placeOf(id, parent),
    ...author,
    ...findings(storing),
    ...words(draft),
    ...untouched,
    seq,
    edit_hash: edit.hash,
    edit_until: edit.until,
    created_at: now,
  };
  await transaction.insertInto('reaction').values(row).execute();
  return row;
}

/** What reading and looking at it gave. */
function findings({ body, decision, tag }: CheckedReaction) {
  return {
    status: decision.status,
    shown: Number(decision.status === 'published'),
    reasons: JSON.stringify(decision.reasons),
    ip_tag: tag,
    body: JSON.stringify(body),
    body_version: bodyVersion,
  };
}

/** What nobody has changed or answered yet. */
const untouched = { rev: 1, reply_count: 0, rank: 0, emotes: '{}', edited_at: null, judged_at: null };

function answerFor(reaction: Reaction): StoredAnswer {
  return { status: reaction.status === 'published' ? 201 : 202, reaction };
}

/** Only what is published can be answered: nobody has seen the rest. */
async function parentOf(
  transaction: Transaction<Schema>,
  thread: ThreadRow,
  parentId: string | null,
): Promise<Parent | null> {
  if (parentId === null) return null;
  const parent = isUuid(parentId)
    ? await transaction
        .selectFrom('reaction')
        .select(['id', 'root_id', 'path', 'depth'])
        .where('id', '=', parentId)
        .where('thread_id', '=', thread.id)
        .where('status', '=', 'published')
        .executeTakeFirst()
    : undefined;
  if (parent) return parent;
  throw new Refusal('invalid', { errors: [{ field: 'parentId', code: 'unknown-parent' }] });
}

/** Who writes. */
async function identify(
  transaction: Transaction<Schema>,
  { keys, settings }: Services,
  { site, draft: { email, subscribe } }: Submission,
  now: number,
) {
  const given = email !== '' && settings.email !== 'off';
  const contactId = given ? await ensureContact(transaction, { siteId: site.id, email, keys, now }) : null;
  return {
    contact_id: contactId,
    wants_notice: given && subscribe ? 1 : 0,
    author_kind: 'visitor' as const,
  };
}

function words({ body, name, website, lang }: ReactionDraft) {
  return {
    source: body,
    author_name: cleanName(name),
    author_website: website === '' ? null : websiteUrl(website),
    lang: languageTag(lang),
  };
}
