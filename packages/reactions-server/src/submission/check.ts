import type { BodyNode } from '@meepraten/reactions-client/protocol';
import { assess } from '../moderation/assess.js';
import { decide, type Decision } from '../moderation/decide.js';
import { asksForWork } from '../moderation/risk.js';
import { checkWork, type Work } from '../moderation/work.js';
import type { Services } from '../services.js';
import type { Traces } from '../storage/traces.js';
import { visitorTag } from '../storage/visitor-tags.js';
import { refuseWithoutWork } from './refuse-without-work.js';
import type { Submission } from './submission.js';

/** A reaction that has been read and looked at, with all that is to be stored of that. */
export interface CheckedReaction {
  body: readonly BodyNode[];
  decision: Decision;
  traces: Traces;
  /** Which visitor of the day sent it. */
  tag: string | null;
  /** The work that it uses up. */
  work: Work | null;
}

/**
 * Reads a reaction and decides about it; stores nothing of it.
 * @throws {Refusal} `challenge_required` when work has to be done first
 */
export async function checkReaction(services: Services, submission: Submission): Promise<CheckedReaction> {
  const { database, parser, settings, now } = services;
  const { draft, address, work: sent } = submission;
  const body = await parser.parse(draft.body);
  const work = sent ? await checkWork(services, sent, submission) : null;
  const proof = sent === null ? 'impossible' : work ? 'proven' : 'none';
  const { found, traces } = await assess(services, submission, { body, proof });
  if (proof === 'none' && asksForWork(settings.challenge, found))
    await refuseWithoutWork(services, submission);
  const tag = await visitorTag(database, { address, now: now() });
  return { body, decision: decide(found, settings), traces, tag, work };
}
