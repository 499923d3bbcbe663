import {
  validateDraft,
  type DraftField,
  type FieldError,
  type FormSettings,
  type ReactionDraft,
} from '@meepraten/reactions-client';

/**
 * Which errors the reader sees. They appear when a draft is sent, never while somebody is still typing; from then
 * on each is looked at again with every change, and goes only when its field is right.
 */
export class DraftErrors {
  #shown: readonly FieldError[] = [];
  #refused: readonly FieldError[] = [];
  #refusedDraft: ReactionDraft | null = null;

  get shown(): readonly FieldError[] {
    return this.#shown;
  }

  /** Looks at the whole draft, as it is about to be sent. */
  check(draft: ReactionDraft, settings: FormSettings): readonly FieldError[] {
    this.#refusedDraft = null;
    return (this.#shown = validateDraft(draft, settings));
  }

  /** Takes over what the server found wrong with a draft. */
  refuse(errors: readonly FieldError[], draft: ReactionDraft): void {
    this.#refusedDraft = draft;
    this.#refused = this.#shown = errors;
  }

  /** Looks again at the fields with an error. */
  review(draft: ReactionDraft, settings: FormSettings): void {
    if (this.#shown.length === 0) return;
    const found = validateDraft(draft, settings);
    const stillRefused = this.#refused.filter(({ field }) => this.#refusedDraft?.[field] === draft[field]);
    const isShown = (field: DraftField) => this.#shown.some((error) => error.field === field);
    const wrong = [
      ...found,
      ...stillRefused.filter(({ field }) => !found.some((error) => error.field === field)),
    ];
    this.#shown = wrong.filter(({ field }) => isShown(field));
  }

  clear(): void {
    this.#shown = [];
  }
}
