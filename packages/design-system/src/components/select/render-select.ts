import { html, type TemplateResult } from 'lit';
import { chevronDown } from '../../icons/chevron-down.js';
import { renderIcon } from '../icon/render-icon.js';

/** A native `<select>` with our own arrow over its end: it takes the colour of the text, whatever that is. */
export function renderSelect(select: TemplateResult): TemplateResult {
  return html`<span class="select">${select}${renderIcon(chevronDown)}</span>`;
}
