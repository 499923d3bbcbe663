import type { DialogTerms } from '../components/dialog/dialog.terms.js';
import type { RelativeTimeTerms } from '../components/relative-time/relative-time.terms.js';
import type { SkeletonTerms } from '../components/skeleton/skeleton.terms.js';
import type { ToggletipTerms } from '../components/toggletip/toggletip.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  dialog: DialogTerms;
  relativeTime: RelativeTimeTerms;
  skeleton: SkeletonTerms;
  toggletip: ToggletipTerms;
}
