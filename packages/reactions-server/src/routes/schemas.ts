import { z } from '@hono/zod-openapi';
import {
  fieldErrorCodes,
  limits,
  problemStatus,
  reactionStatuses,
  threadStates,
  type BodyNode,
  type ProblemCode,
} from '@meepraten/reactions-client/protocol';
import { emailRules } from '../settings.js';

const containers = ['p', 'em', 'strong', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'] as const;

const children = z.lazy(() => bodyNode.array());

export const bodyNode: z.ZodType<BodyNode> = z
  .union([
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('br') }),
    z.object({ kind: z.literal('a'), href: z.string(), children }),
    z.object({ kind: z.enum(containers), children }),
  ])
  .openapi('BodyNode', {
    description: 'A node of a message. Draw a kind that you do not know as its children.',
  });

const time = z.iso.datetime();

export const reaction = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    depth: z.int().min(0),
    seq: z.int().min(0),
    rev: z.int().min(1),
    author: z.object({
      name: z.string(),
      website: z.string().nullable(),
      kind: z.enum(['visitor', 'owner']),
    }),
    body: z.array(bodyNode),
    lang: z.string().nullable(),
    status: z.enum(reactionStatuses),
    createdAt: time,
    editedAt: time.nullable(),
    replyCount: z.int().min(0),
    emotes: z.record(z.string(), z.int().min(0)),
  })
  .openapi('Reaction');

const threadPosition = { seq: z.int().min(0), count: z.int().min(0) };

/** What is sent to who follows a thread. */
export const threadEvent = z
  .union([
    z.object({
      kind: z.enum(['published', 'changed', 'withdrawn']),
      ...threadPosition,
      reactionId: z.uuid(),
      reaction: reaction.nullable(),
    }),
    z.object({ kind: z.literal('reset'), ...threadPosition }),
  ])
  .openapi('ThreadEvent', { description: '`reset`: read the thread anew, and follow it from `seq`.' });

export const ownReaction = reaction
  .extend({ source: z.string(), reasons: z.array(z.string()) })
  .openapi('OwnReaction');

const thread = z
  .object({
    key: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    state: z.enum(threadStates),
    count: z.int().min(0),
    form: z.object({
      maxLength: z.int(),
      email: z.enum(emailRules),
      website: z.boolean(),
      subscribe: z.boolean(),
    }),
  })
  .openapi('Thread');

export const reactionPage = z
  .object({
    thread,
    items: z.array(reaction),
    next: z.string().nullable(),
    previous: z.string().nullable(),
    seq: z.int().min(0),
  })
  .openapi('ReactionPage');

export const receipt = z
  .object({ reaction, edit: z.object({ token: z.string(), until: time }) })
  .openapi('ReactionReceipt');

export const waitingReaction = ownReaction
  .extend({ site: z.string(), thread: thread.pick({ key: true, title: true, url: true }) })
  .openapi('WaitingReaction');

export const auditEntry = z
  .object({
    number: z.int().min(1),
    at: z.iso.datetime(),
    moderator: z.enum(['api', 'command']).openapi({ description: 'How the act came.' }),
    act: z.string().openapi({
      description:
        'A verdict, `undo`, `keep` of what was reported, a state of a thread, `merge`, `part`, or `erase`.',
    }),
    target: z.string().openapi({ description: 'Id of a reaction, or key of a thread.' }),
  })
  .openapi('AuditEntry');

export const flaggedReaction = reaction
  .extend({
    thread: thread.pick({ key: true, title: true, url: true }),
    count: z.int().min(1),
    flags: z.array(z.object({ reason: z.string(), note: z.string() })),
  })
  .openapi('FlaggedReaction');

const challenge = z
  .object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      expiresAt: z.int().openapi({ description: 'Seconds since 1970.' }),
      data: z.object({ site: z.string(), thread: z.string() }),
    }),
    signature: z.string(),
  })
  .openapi('Challenge', {
    description:
      'Work in the form of version 2 of the ALTCHA protocol: find a counter whose derived key begins with `keyPrefix`, and send the reaction again with base64 of the JSON of `{challenge, solution: {counter, derivedKey}}` in `challenge`. Good for one reaction in this thread.',
  });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          field: z.enum(['body', 'name', 'email', 'website', 'subscribe', 'parentId']),
          code: z.enum(fieldErrorCodes),
        }),
      )
      .optional(),
    retryAfter: z.int().optional(),
    challenge: challenge.optional().openapi({ description: 'With `challenge_required`.' }),
    current: ownReaction.optional().openapi({ description: 'With `stale`: the reaction as it is now.' }),
    yours: z.string().optional().openapi({ description: 'With `stale`: the message that was sent.' }),
  })
  .openapi('Problem');

export const siteParams = z.object({ site: z.string() });
/** Postgres takes no NUL, not even to look for it. */
const withoutNul = (text: string) => !text.includes('\0');

/** An id that nobody has is unknown, however odd it is. */
export const idParams = z.object({ id: z.string().transform((id) => (withoutNul(id) ? id : '')) });

export const threadKey = z.string().min(1).max(limits.threadKey).refine(withoutNul);
export const pageUrl = z.url().max(2000).refine(withoutNul);
