import type { ExtrasTerms } from '../reactions/extras.terms.js';
import type { OrderingTerms } from '../reactions/ordering.terms.js';
import type { ReactionMenuTerms } from '../reactions/reaction-menu.terms.js';
import type { ReactionsTerms } from '../reactions/reactions.terms.js';
import type { WaitingTerms } from '../reactions/waiting.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  extras: ExtrasTerms;
  ordering: OrderingTerms;
  reactionMenu: ReactionMenuTerms;
  reactions: ReactionsTerms;
  waiting: WaitingTerms;
}
