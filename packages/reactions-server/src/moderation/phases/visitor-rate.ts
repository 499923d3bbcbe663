import type { Phase } from '../evidence.js';

/** Many reactions from one place. The limit itself refuses; this looks at the hour around it. */
export const visitorRate: Phase = ({ pace }) =>
  pace && pace.byVisitor.count >= pace.byVisitor.usual ? 'many-from-visitor' : null;
