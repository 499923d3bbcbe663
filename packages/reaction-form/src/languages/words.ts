import type { FormattingTerms } from '../formatting/formatting.terms.js';
import type { KeepingTerms } from '../keeping/keeping.terms.js';
import type { PreviewTerms } from '../preview/preview.terms.js';
import type { PostingTerms } from '../reaction-form/posting.terms.js';
import type { ReactionFormTerms } from '../reaction-form/reaction-form.terms.js';
import type { WorkTerms } from '../work/work.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  formatting: FormattingTerms;
  keeping: KeepingTerms;
  preview: PreviewTerms;
  posting: PostingTerms;
  reactionForm: ReactionFormTerms;
  work: WorkTerms;
}
