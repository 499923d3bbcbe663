import { renderSkeleton } from '@meepraten/design-system';
import { html, type TemplateResult } from 'lit';
import type { ReadList } from './read-list.js';
import type { Terms } from './related-reads.terms.js';

export interface StatusView {
  list: Pick<ReadList, 'status' | 'failure'>;
  maxItems: number;
  terms: Terms;
  retry: () => void;
}

/** What is said in place of a list that is on its way, or did not come. */
export function renderListStatus({ list, maxItems, terms, retry }: StatusView): TemplateResult {
  if (list.status === 'loading') return renderSkeleton(terms.loading, linesOf(maxItems));
  return html`<div class="notice" data-variant="danger">
    <p>${terms.failed(list.failure ?? 'server')}</p>
    <button class="button" type="button" @click=${retry}><span>${terms.retry}</span></button>
  </div>`;
}

/** Room for a title and a summary each, as far as a screen reaches. */
function linesOf(maxItems: number): number {
  return 2 * Math.min(Math.max(1, maxItems || 1), 5);
}
