import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ControlDescription } from '../field/field.js';
import { TextControl } from '../field/text-control.js';

/**
 * Several lines of text with their label, hint and error. Grows with what is typed where the browser can.
 *
 * @fires {Event} change - The reader has changed the value and left the field.
 * @csspart base - The outermost box.
 * @csspart field - Label, hint, error and input together.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The native text area.
 * @cssprop --mp-text-field-radius - Rounding of the corners.
 */
export class TextArea extends TextControl {
  /** Lines shown before it grows. */
  @property({ type: Number }) rows = 5;

  /** Can be read and copied, not changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  protected override renderControl({ id, describedBy, invalid }: ControlDescription) {
    return html`<textarea
      part="input"
      id=${id}
      rows=${this.rows}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${this.required}
      ?readonly=${this.readOnly}
      .value=${live(this.value)}
      @input=${this.onInput}
      @change=${this.onChange}
    ></textarea>`;
  }
}
