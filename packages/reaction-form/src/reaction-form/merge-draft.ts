import type { ReactionDraft } from '@meepraten/reactions-client';

/** Two drafts of one form become one, and no text of either gets lost; of two names the later counts. */
export function mergeDrafts(earlier: ReactionDraft, later: Partial<ReactionDraft>): ReactionDraft {
  return {
    ...earlier,
    body: mergeTexts(earlier.body, later.body ?? ''),
    name: later.name || earlier.name,
    email: later.email || earlier.email,
    website: later.website || earlier.website,
    subscribe: later.subscribe || earlier.subscribe,
  };
}

function mergeTexts(earlier: string, later: string): string {
  if (earlier.includes(later)) return earlier;
  return later.includes(earlier) ? later : `${earlier}\n\n${later}`;
}
