import type { Phase } from '../evidence.js';

/** Many reactions in one thread, from wherever: they wait, and nobody is refused, so that nobody can close a thread. */
export const threadRate: Phase = ({ pace }) =>
  pace && pace.inThread.count >= pace.inThread.usual ? 'busy-thread' : null;
