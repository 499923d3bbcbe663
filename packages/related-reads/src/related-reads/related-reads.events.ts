import type { SourceErrorCode } from '@meepraten/article-sources';
import type { Read } from '../ranking/index.js';

declare global {
  interface HTMLElementEventMap {
    'related-reads-loaded': RelatedReadsLoadedEvent;
    'related-reads-failed': RelatedReadsFailedEvent;
    'related-read-open': RelatedReadOpenEvent;
  }
}

/** The list is complete: loaded, ranked and drawn. */
export class RelatedReadsLoadedEvent extends Event {
  static readonly type = 'related-reads-loaded';

  constructor(readonly reads: readonly Read[]) {
    super(RelatedReadsLoadedEvent.type, { bubbles: true, composed: true });
  }
}

/** The feed of `src` did not come. `cause` is the error itself, for a log. */
export class RelatedReadsFailedEvent extends Event {
  static readonly type = 'related-reads-failed';

  constructor(
    readonly code: SourceErrorCode,
    readonly cause: unknown,
  ) {
    super(RelatedReadsFailedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader follows a link. Cancel it to open the read in a way of your own. */
export class RelatedReadOpenEvent extends Event {
  static readonly type = 'related-read-open';

  constructor(readonly read: Read) {
    super(RelatedReadOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
