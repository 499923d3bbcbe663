import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ControlDescription } from '../field/field.js';
import { TextControl } from '../field/text-control.js';
import { submitImplicitly } from './submit-implicitly.js';

export const textFieldTypes = ['text', 'email', 'url', 'search', 'tel'] as const;

export type TextFieldType = (typeof textFieldTypes)[number];

/**
 * A line of text with its label, hint and error. Takes part in the form around it.
 *
 * @fires {Event} change - The reader has changed the value and left the field.
 * @csspart base - The outermost box.
 * @csspart field - Label, hint, error and input together.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The native input.
 * @cssprop --mp-text-field-width - Widest the input gets.
 * @cssprop --mp-text-field-radius - Rounding of the corners.
 */
export class TextField extends TextControl {
  /** Kind of text, which decides the keyboard of a phone. */
  @property() type: TextFieldType = 'text';

  /** What a browser may fill in by itself. */
  @property() autocomplete: AutoFill = '';

  protected override renderControl({ id, describedBy, invalid }: ControlDescription) {
    return html`<input
      part="input"
      id=${id}
      type=${this.type}
      autocomplete=${this.autocomplete || nothing}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${this.required}
      .value=${live(this.value)}
      @input=${this.onInput}
      @change=${this.onChange}
      @keydown=${this.#submitOnEnter}
    />`;
  }

  // The native input stands in a tree without the form, so the browser does not do this by itself. A listener further
  // out may still say no to the key, as with a native field.
  readonly #submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    setTimeout(() => {
      if (!event.defaultPrevented) submitImplicitly(this.form);
    });
  };
}
