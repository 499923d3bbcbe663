import { html, type TemplateResult } from 'lit';
import { describe, renderHelp, renderLabel, type FieldOptions, type RenderControl } from '../field/field.js';

/** A native check box with its label, hint and error behind it, in one tree, as `renderField` does for other controls. */
export function renderCheckbox(options: FieldOptions, renderControl: RenderControl): TemplateResult {
  return html`<div class="check" part="field" ?data-invalid=${Boolean(options.error)}>
    ${renderControl(describe(options))}
    <div>${renderLabel(options)} ${renderHelp(options)}</div>
  </div>`;
}
