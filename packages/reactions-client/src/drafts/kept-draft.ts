import { emptyDraft, type ReactionDraft, type ReactionRequest } from '../protocol/draft.js';

/** A draft with all that must survive with it. */
export interface KeptDraft {
  draft: ReactionDraft;
  /** Idempotency key, made with the first keystroke and kept until a receipt. */
  key: string;
  /** A request whose answer never came: it may have been stored, so nothing else may be sent under its key. */
  sent: ReactionRequest | null;
}

const format = 1;

export function serializeDraft(kept: KeptDraft): string {
  return JSON.stringify({ format, ...kept });
}

/** The draft in a stored text, or null when the text is none of ours, of another format, or damaged. */
export function parseDraft(text: string | null): KeptDraft | null {
  try {
    const kept = JSON.parse(text ?? 'null') as (Partial<KeptDraft> & { format?: unknown }) | null;
    if (kept?.format !== format || typeof kept.key !== 'string' || !kept.draft) return null;
    return { draft: plainDraft(kept.draft), key: kept.key, sent: kept.sent ?? null };
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
