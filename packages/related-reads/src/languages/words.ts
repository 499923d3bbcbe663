import type { ReasonTerms } from '../related-reads/reason-line.terms.js';
import type { Terms as RelatedReadsTerms } from '../related-reads/related-reads.terms.js';
import type { SaveTerms } from '../related-reads/save-button.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  reasonLine: ReasonTerms;
  relatedReads: RelatedReadsTerms;
  saveButton: SaveTerms;
}
