import { html, type TemplateResult } from 'lit';

export const badgeVariants = ['plain', 'accent', 'waiting', 'success', 'danger'] as const;

export type BadgeVariant = (typeof badgeVariants)[number];

/** A word or two that say what something is, with the look of `badgeStyles`. */
export function renderBadge(words: string | TemplateResult, variant: BadgeVariant): TemplateResult {
  return html`<span class="badge" part="badge" data-variant=${variant}><span>${words}</span></span>`;
}
