import { html, type TemplateResult } from 'lit';
import type { IconDrawing } from '../../icons/icon-drawing.js';

/**
 * Draws an icon beside words that say the same: it is not read out.
 *
 * @param options.filled What it stands for is done.
 */
export function renderIcon(
  { path, directional = false }: IconDrawing,
  { filled = false } = {},
): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    ?data-directional=${directional}
    ?data-filled=${filled}
  >
    <path d=${path} />
  </svg>`;
}
