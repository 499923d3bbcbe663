import { html, type TemplateResult } from 'lit';
import { initialsOf } from './initials.js';
import { tintOf } from './tint.js';

const figure = html`<svg viewBox="0 0 24 24">
  <circle cx="12" cy="8" r="4" />
  <path d="M4 21a8 7 0 0 1 16 0z" />
</svg>`;

/**
 * The initials of a name in a tint of its own, or a figure where there is no name. It decorates the name beside it, and
 * no picture is fetched from anywhere.
 */
export function renderAvatar(name: string): TemplateResult {
  const initials = initialsOf(name);
  return initials
    ? html`<span class="avatar" part="avatar" aria-hidden="true" data-tint=${tintOf(name)}>${initials}</span>`
    : html`<span class="avatar" part="avatar" aria-hidden="true">${figure}</span>`;
}
