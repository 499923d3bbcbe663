import type { BodyNode } from '@meepraten/reactions-client/protocol';
import { assess } from '../moderation/assess.js';
import { decide, type Decision } from '../moderation/decide.js';
import type { Services } from '../services.js';
import type { Traces } from '../storage/traces.js';
import { visitorTag } from '../storage/visitor-tags.js';
import type { Submission } from './submission.js';

/** A reaction that has been read and looked at, with all that is to be stored of that. */
export interface CheckedReaction {
  body: readonly BodyNode[];
  decision: Decision;
  traces: Traces;
  /** Which visitor of the day sent it. */
  tag: string | null;
}

/** Reads a reaction and decides about it; stores nothing of it. */
export async function checkReaction(services: Services, submission: Submission): Promise<CheckedReaction> {
  const { database, parser, settings, now } = services;
  const body = await parser.parse(submission.draft.body);
  const { found, traces } = await assess(services, submission, body);
  const tag = await visitorTag(database, { address: submission.address, now: now() });
  return { body, decision: decide(found, settings), traces, tag };
}
