import type { Acting } from '../moderation/audit.js';

/** Who sits at the command, for the audit trail. */
export function byCommand(): Acting {
  return { moderator: 'command', now: Date.now() };
}
