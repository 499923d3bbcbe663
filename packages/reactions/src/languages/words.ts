import type { ActsTerms } from '../acts/acts.terms.js';
import type { EditingTerms } from '../acts/editing.terms.js';
import type { MyReactionsTerms } from '../acts/my-reactions.terms.js';
import type { OwnTerms } from '../acts/own-part.terms.js';
import type { ReportingTerms } from '../acts/reporting.terms.js';
import type { WithdrawingTerms } from '../acts/withdrawing.terms.js';
import type { ArrivalsTerms } from '../live/arrivals.terms.js';
import type { ExtrasTerms } from '../reactions/extras.terms.js';
import type { OrderingTerms } from '../reactions/ordering.terms.js';
import type { ReactionMenuTerms } from '../reactions/reaction-menu.terms.js';
import type { ReactionsTerms } from '../reactions/reactions.terms.js';
import type { WaitingTerms } from '../reactions/waiting.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  acts: ActsTerms;
  arrivals: ArrivalsTerms;
  editing: EditingTerms;
  extras: ExtrasTerms;
  myReactions: MyReactionsTerms;
  ordering: OrderingTerms;
  ownPart: OwnTerms;
  reactionMenu: ReactionMenuTerms;
  reactions: ReactionsTerms;
  reporting: ReportingTerms;
  waiting: WaitingTerms;
  withdrawing: WithdrawingTerms;
}
