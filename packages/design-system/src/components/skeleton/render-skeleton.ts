import { html, type TemplateResult } from 'lit';

/** Lines in the size of what will come, and words for those who cannot see them. */
export function renderSkeleton(words: string | TemplateResult, lines: number): TemplateResult {
  return html`<div class="skeleton">
    <span class="visually-hidden">${words}</span>${Array.from({ length: lines }, () => html`<i></i>`)}
  </div>`;
}
