import { renderCheckbox, renderField } from '@meepraten/design-system';
import { type DraftField, type FormSettings, type ReactionDraft } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Caret } from '../plain-form/plain-form.js';
import type { ReactionFormTerms } from './reaction-form.terms.js';

export interface FieldsView {
  draft: ReactionDraft;
  settings: FormSettings;
  /** Whether the writer asks to be known on this device; null where nothing is kept there. */
  remembers: boolean | null;
  /** Whether what is marked up in the message is kept. */
  keepsMarks: boolean;
  terms: ReactionFormTerms;
  /** What is wrong with a field, in words. */
  errorOf: (field: DraftField) => string | undefined;
  isSending: boolean;
  /** How much room the message has left, in words; empty while there is plenty. */
  lengthNote: string | undefined;
}

/** The fields in their order, each with its label, hint and error. */
export function renderFields(view: FieldsView): TemplateResult {
  const { settings, remembers } = view;
  return html`${renderBody(view)}
  ${renderLine(view, { field: 'name', type: 'text', autocomplete: 'name', required: true })}
  ${settings.email === 'off' ? nothing : renderEmail(view)}
  ${settings.website ? renderLine(view, { field: 'website', type: 'url', autocomplete: 'url' }) : nothing}
  ${settings.subscribe && settings.email !== 'off' ? renderSubscribe(view) : nothing}
  ${remembers === null ? nothing : renderRemember(view)}`;
}

function renderBody({ terms, lengthNote, errorOf, isSending, keepsMarks }: FieldsView): TemplateResult {
  return html`${renderField(
    { id: 'body', label: terms.body, required: true, error: errorOf('body') ?? errorOf('parentId') },
    ({ id, describedBy, invalid }) =>
      // Room for the preview in its place, and for buttons over it: see `MessageTabs` and `Formatting`.
      html`<div class="message">
        <div class=${keepsMarks ? 'with-toolbar' : nothing}>
          <textarea
            part="input"
            id=${id}
            name="body"
            rows="5"
            dir="auto"
            required
            ?readonly=${isSending}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          ></textarea>
        </div>
      </div>`,
  )}
  ${lengthNote ? html`<p class="small length" aria-hidden="true">${lengthNote}</p>` : nothing}`;
}

interface LineField {
  field: 'name' | 'email' | 'website';
  type: 'text' | 'email' | 'url';
  autocomplete: 'name' | 'email' | 'url';
  required?: boolean;
  hint?: string;
}

function renderLine(
  { terms, errorOf, isSending }: FieldsView,
  { field, type, autocomplete, required = false, hint }: LineField,
): TemplateResult {
  return renderField(
    { id: field, label: terms[field], required, hint, error: errorOf(field) },
    ({ id, describedBy, invalid }) =>
      html`<input
        part="input"
        id=${id}
        name=${field}
        type=${type}
        autocomplete=${autocomplete}
        ?required=${required}
        ?readonly=${isSending}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
  );
}

/** An answer can only be mailed to an address, so asking for one makes the field required. */
function renderEmail(view: FieldsView): TemplateResult {
  const { draft, settings, terms } = view;
  const required = settings.email === 'required' || (settings.subscribe && draft.subscribe);
  const hint = terms.emailHint;
  return renderLine(view, { field: 'email', type: 'email', autocomplete: 'email', required, hint });
}

function renderSubscribe({ terms }: FieldsView): TemplateResult {
  return renderCheckbox(
    { id: 'subscribe', label: terms.subscribe },
    ({ id }) => html`<input part="input" id=${id} name="subscribe" type="checkbox" />`,
  );
}

/** Asked, and never taken for granted: whoever uses the device next would see it. */
function renderRemember({ remembers, terms }: FieldsView): TemplateResult {
  return renderCheckbox(
    { id: 'remember', label: terms.remember },
    ({ id }) =>
      html`<input part="input" id=${id} name="remember" type="checkbox" .checked=${remembers ?? false} />`,
  );
}

/** Puts the focus into a field, or only the caret at its place where that is known. */
export function enterField(root: ParentNode, field: DraftField, caret?: Caret): void {
  const control = root.querySelector<HTMLInputElement>(`#${field === 'parentId' ? 'body' : field}`);
  // An address field has a caret, but lets nobody set it.
  if (!caret) control?.focus();
  else if (control?.selectionStart !== null) control?.setSelectionRange(caret.start, caret.end);
}

/** Writes the draft into the fields. One that holds it already is left alone, and so is the caret in it. */
export function fillFields(root: ParentNode, draft: ReactionDraft): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('[part=input]')) {
    const value = draft[field.name as Exclude<DraftField, 'parentId'>] as string | boolean | undefined;
    if (value === undefined) continue;
    if (typeof value === 'boolean') field.checked = value;
    else if (field.value !== value) field.value = value;
  }
}
