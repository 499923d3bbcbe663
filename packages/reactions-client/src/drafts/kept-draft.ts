import { emptyDraft, type ReactionDraft, type ReactionRequest } from '../protocol/draft.js';
import type { FieldError } from '../protocol/problems.js';
import type { FailureCode } from '../reactions-error.js';
import type { SentDraft } from './send-draft.js';

/** A draft with all that must survive with it. */
export interface KeptDraft {
  draft: ReactionDraft;
  /** Idempotency key, made with the first keystroke and kept until a receipt. */
  key: string;
  /** A request whose answer never came: it may have been stored, so nothing else may be sent under its key. */
  sent: ReactionRequest | null;
  /** A message that another tab wrote in the same place: kept until the reader says what to do with it. */
  aside?: string;
  /** The message that gave way to this one: a tab that still shows it may follow without asking. */
  instead?: string;
  /** What became of the draft that was here, for its form to tell. */
  news?: DraftNews;
}

/** How a sending ended while its form was not the one that sent. */
export type DraftNews =
  | ({ is: 'sent' } & Pick<SentDraft, 'status' | 'isEarlierText' | 'isUnexplained'> &
      Pick<SentDraft['receipt'], 'reaction'>)
  | { is: 'refused'; code: FailureCode; reason?: RefusalReason; errors: FieldError[] };

/** `conflict`: another text was stored under its key. `expired`: no service has answered for days. */
export type RefusalReason = 'conflict' | 'expired';

const format = 1;

export function serializeDraft(kept: KeptDraft): string {
  return JSON.stringify({ format, ...kept });
}

/** The draft in a stored text, or null when the text is none of ours, of another format, or damaged. */
export function parseDraft(text: string | null): KeptDraft | null {
  try {
    const { format: found, ...kept } = JSON.parse(text ?? '') as Partial<KeptDraft> & { format?: unknown };
    if (found !== format || typeof kept.key !== 'string' || !kept.draft) return null;
    return { ...kept, draft: plainDraft(kept.draft), key: kept.key, sent: kept.sent ?? null };
  } catch {
    return null;
  }
}

/** Only the fields of a draft, each with the type it must have: storage is open to every script of the site. */
function plainDraft(found: Partial<Record<keyof ReactionDraft, unknown>>): ReactionDraft {
  const draft: Record<string, unknown> = { ...emptyDraft };
  for (const [name, standard] of Object.entries(emptyDraft)) {
    const value = found[name as keyof ReactionDraft];
    if (typeof value === (standard === null ? 'string' : typeof standard)) draft[name] = value;
  }
  return draft as unknown as ReactionDraft;
}
