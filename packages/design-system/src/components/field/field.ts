import { html, nothing, type TemplateResult } from 'lit';

export interface FieldOptions {
  /** Id of the control, unique in its shadow root; the hint and the error are named after it. */
  id: string;
  label: string;
  required?: boolean;
  /** What helps to fill it in. */
  hint?: string | undefined;
  /** What is wrong with it and how to mend that. */
  error?: string | undefined;
}

/** What a control says to assistive technology about its hint and error: set these on the native control. */
export interface ControlDescription {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

/** Draws the native control of a field. */
export type RenderControl = (description: ControlDescription) => TemplateResult;

/**
 * A label, a hint, an error and the native control between them, in one tree: so a `<form>`, its fields and their
 * labels can stand in the same shadow root, where the browser ties them together.
 */
export function renderField(options: FieldOptions, renderControl: RenderControl): TemplateResult {
  return html`<div class="field" part="field" ?data-invalid=${Boolean(options.error)}>
    ${renderLabel(options)} ${renderHelp(options)} ${renderControl(describe(options))}
  </div>`;
}

export function renderLabel({ id, label, required = false }: FieldOptions): TemplateResult {
  return html`<label part="label" for=${id}
    >${label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label
  >`;
}

export function renderHelp({ id, hint, error }: FieldOptions): TemplateResult {
  return html`${hint ? html`<p class="small" part="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" part="error" id="${id}-error">${error}</p>` : nothing}`;
}

export function describe({ id, hint, error }: FieldOptions): ControlDescription {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, describedBy: describedBy || nothing, invalid: error ? 'true' : nothing };
}
