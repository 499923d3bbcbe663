import type { Phase } from '../evidence.js';
import { challenge } from './challenge.js';
import { everyReaction } from './every-reaction.js';
import { firstReaction } from './first-reaction.js';
import { honeypot } from './honeypot.js';
import { manyLinks } from './many-links.js';
import { nearDuplicate } from './near-duplicate.js';
import { newLink } from './new-link.js';
import { shape } from './shape.js';
import { threadRate } from './thread-rate.js';
import { timeTrap } from './time-trap.js';
import { visitorRate } from './visitor-rate.js';
import { words } from './words.js';

/** In the order in which a reaction is looked at, and in which a moderator reads the reasons. */
export const phases: readonly Phase[] = [
  shape,
  honeypot,
  timeTrap,
  visitorRate,
  threadRate,
  manyLinks,
  newLink,
  words,
  nearDuplicate,
  firstReaction,
  everyReaction,
  challenge,
];
