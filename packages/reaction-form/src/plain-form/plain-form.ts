import { emptyDraft, type DraftField, type ReactionDraft } from '@meepraten/reactions-client';

/** Where the reader was in a field: UTF-16 offsets. */
export interface Caret {
  field: DraftField;
  start: number;
  end: number;
}

/** What a plain `<form>` of the page holds: typed, filled in by the browser, or restored by it. */
export interface PlainFormValues {
  draft: Partial<ReactionDraft>;
  /** Idempotency key of the hidden field `key`, else null. */
  key: string | null;
  caret: Caret | null;
  /** The reader has already pressed the form's button. */
  isSubmitted: boolean;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const isDraftField = (name: string): name is DraftField => name in emptyDraft && name !== 'lang';

export interface ReadOptions {
  /** The field whose caret goes along. */
  lastFocused?: Element | null;
  isSubmitted?: boolean;
}

/** Reads the fields by their names. */
export function readPlainForm(
  form: HTMLFormElement,
  { lastFocused = null, isSubmitted = false }: ReadOptions = {},
): PlainFormValues {
  const draft: Record<string, string | boolean> = {};
  for (const control of form.elements) {
    if (!isControl(control) || !isDraftField(control.name)) continue;
    if (control.type === 'checkbox') draft[control.name] = (control as HTMLInputElement).checked;
    else if (control.value !== '') draft[control.name] = control.value;
  }
  const key = form.elements.namedItem('key');
  return {
    draft: draft as Partial<ReactionDraft>,
    key: key instanceof HTMLInputElement && key.value !== '' ? key.value : null,
    caret: isControl(lastFocused) ? caretOf(lastFocused) : null,
    isSubmitted,
  };
}

function isControl(element: Element | null): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Null for fields without one, such as a check box; an address field has one and does not tell. */
function caretOf({ name, selectionStart, selectionEnd, value }: Control): Caret | null {
  if (!isDraftField(name)) return null;
  return { field: name, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}
