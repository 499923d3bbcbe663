import { validateDraft, websiteUrl, type OwnReaction } from '@meepraten/reactions-client/protocol';
import type { Transaction } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { formSettings } from '../settings.js';
import { countChange, countWithdrawn } from '../storage/books.js';
import { addressOfContact } from '../storage/contacts.js';
import { holdThreadOf } from '../storage/hold.js';
import { toOwnReaction } from '../storage/reaction-row.js';
import { eraseReaction } from '../storage/remove-reaction.js';
import type { Schema } from '../storage/schema.js';
import { leaveTraces, removeTraces } from '../storage/traces.js';
import { transact } from '../storage/transact.js';
import { cleanName } from '../text/names.js';
import { bodyVersion } from '../text/parse.js';
import { checkReaction, type CheckedReaction } from './check.js';
import { requireOwn, type OwnRow } from './own-reaction.js';
import { normalizeDraft, type Submission } from './submission.js';

/** What its writer may change; what is left out stays as it is. */
export interface Change {
  body?: string | undefined;
  name?: string | undefined;
  website?: string | undefined;
}

interface Asking {
  id: string;
  authorization: string | undefined;
}

interface ChangeRequest extends Asking {
  /** The revision that the writer had before them. */
  rev: number;
  change: Change;
  /** The sender's network address; counted, never stored. */
  address: string | undefined;
}

/**
 * Changes a reaction for its writer. What it says then is looked at like any other reaction, and waits where that one
 * would wait. The words of before are kept for moderators, for a while.
 * @throws {Refusal} `not_found`, `thread_closed`, `stale`, `invalid` or `rate_limited`
 */
export async function changeReaction(services: Services, request: ChangeRequest): Promise<OwnReaction> {
  const { database, settings, actGate } = services;
  const row = await requireOwn(database, request);
  requireOpen(row, services.now());
  const submission = await submissionOf(services, row, request);
  if (isDone(row, request.rev, submission)) return toOwnReaction(row);
  if (row.rev !== request.rev) throw staleTo(row, submission);
  const errors = validateDraft(submission.draft, formSettings({ ...settings, email: 'optional' }));
  if (errors.length > 0) throw new Refusal('invalid', { errors });
  const pass = await actGate.look(request.address);
  const checked = await checkReaction(services, submission);
  const changed = await transact(database, async (transaction) => {
    await pass.use(transaction);
    return store(transaction, { services, row, submission, checked });
  });
  if (changed) return toOwnReaction(changed);
  throw staleTo(await requireOwn(database, request), submission);
}

/**
 * Takes a reaction back for its writer, at any time; to do it again changes nothing. Its place stays where answers hang
 * under it.
 * @throws {Refusal} `not_found`
 */
export async function withdrawReaction({ database }: Services, request: Asking): Promise<void> {
  const { id, status } = await requireOwn(database, request);
  if (status === 'deleted') return;
  await transact(database, (transaction) => eraseReaction(transaction, id));
}

function requireOpen({ status, edit_until }: OwnRow, now: number): void {
  if (status === 'deleted') throw new Refusal('not_found', { detail: 'It was withdrawn.' });
  const isOpen = status === 'published' || status === 'pending';
  if (!isOpen) throw new Refusal('thread_closed', { detail: 'A moderator has refused it.' });
  if (now > edit_until)
    throw new Refusal('thread_closed', {
      detail: 'The time to change it is over; it can still be withdrawn.',
    });
}

/** The same was asked before, and the answer got lost: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1-12. */
function isDone(row: OwnRow, rev: number, { draft: { body, name, website } }: Submission): boolean {
  return (
    row.rev === rev + 1 &&
    row.source === body &&
    row.author_name === cleanName(name) &&
    row.author_website === websiteUrl(website)
  );
}

function staleTo(row: OwnRow, { draft }: Submission): Refusal {
  return new Refusal('stale', {
    detail: 'It has been changed since. Put both texts together and send that with the new rev.',
    current: toOwnReaction(row),
    yours: draft.body,
  });
}

async function submissionOf(
  services: Services,
  row: OwnRow,
  { change, address }: ChangeRequest,
): Promise<Submission> {
  const { database, keys } = services;
  const { source, author_name, author_website, parent_id, lang, contact_id, wants_notice } = row;
  const draft = normalizeDraft({
    body: change.body ?? source,
    name: change.name ?? author_name,
    website: change.website ?? author_website ?? '',
    email: await addressOfContact(database, { id: contact_id, keys }),
    subscribe: wants_notice === 1,
    parentId: parent_id,
    lang,
  });
  const site = services.sites.get(row.site);
  if (!site) throw new Refusal('not_found', { detail: `This server has no site "${row.site}".` });
  return {
    site,
    thread: row.thread,
    page: { url: '', title: '' },
    draft,
    key: '',
    address,
    changes: row.id,
    work: null,
  };
}

interface Storing {
  services: Services;
  row: OwnRow;
  submission: Submission;
  checked: CheckedReaction;
}

/** Null when somebody else has changed it, or decided about it, a moment ago. */
async function store(
  transaction: Transaction<Schema>,
  { services, row, submission, checked }: Storing,
): Promise<OwnRow | null> {
  const now = services.now();
  const { id, rev, status } = row;
  await holdThreadOf(transaction, id);
  const words = {
    source: submission.draft.body,
    author_name: cleanName(submission.draft.name),
    author_website: websiteUrl(submission.draft.website),
  };
  const place = await transaction
    .updateTable('reaction')
    .set({ ...words, rev: rev + 1, edited_at: now })
    .where('id', '=', id)
    .where('rev', '=', rev)
    .where('status', '=', status)
    .returning(['id', 'status', 'shown', 'reasons', 'seq', 'thread_id', 'parent_id', 'reply_count'])
    .executeTakeFirst();
  if (!place) return null;
  const { source, author_name, author_website } = row;
  await transaction
    .insertInto('revision')
    .values({ reaction_id: id, rev, source, author_name, author_website, replaced_at: now })
    .execute();
  await removeTraces(transaction, id);
  await leaveTraces(transaction, {
    siteId: submission.site.id,
    reactionId: id,
    now,
    ...checked.traces,
  });
  const findings = {
    ...(await enter(transaction, place, checked)),
    body: JSON.stringify(checked.body),
    body_version: bodyVersion,
  };
  await transaction.updateTable('reaction').set(findings).where('id', '=', id).execute();
  return { ...row, ...place, ...words, ...findings, rev: rev + 1, edited_at: now };
}

type Place = Pick<
  OwnRow,
  'id' | 'status' | 'shown' | 'reasons' | 'seq' | 'thread_id' | 'parent_id' | 'reply_count'
>;

/** Enters in the books what became of it. One that waited goes on waiting: a moderator has still to see it. */
async function enter(
  transaction: Transaction<Schema>,
  { id, status, shown, reasons, seq, thread_id, parent_id, reply_count }: Place,
  { decision }: CheckedReaction,
) {
  const place = { threadId: thread_id, reactionId: id };
  if (status === 'pending') {
    const both = new Set([...(JSON.parse(reasons) as string[]), ...decision.reasons]);
    return { status, shown, seq, reasons: JSON.stringify([...both]) };
  }
  const isHeld = decision.status === 'pending';
  const stays = reply_count > 0;
  return {
    status: decision.status,
    shown: Number(!isHeld || stays),
    seq: isHeld
      ? await countWithdrawn(transaction, { ...place, parentId: parent_id, stays })
      : await countChange(transaction, place),
    reasons: JSON.stringify(decision.reasons),
  };
}
