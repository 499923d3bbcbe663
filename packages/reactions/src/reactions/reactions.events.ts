import type { FailureCode } from '@meepraten/reactions-client';

/** The thread is there to be read. */
export class ReactionsLoadedEvent extends Event {
  static readonly type = 'reactions-loaded';
  constructor(
    /** Published reactions in the thread, shown or not. */
    readonly count: number,
  ) {
    super(ReactionsLoadedEvent.type, { bubbles: true, composed: true });
  }
}

/** The thread, or a further part of it, could not be read. */
export class ReactionsFailedEvent extends Event {
  static readonly type = 'reactions-failed';
  constructor(
    readonly code: FailureCode,
    readonly cause?: unknown,
  ) {
    super(ReactionsFailedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ReactionsLoadedEvent.type]: ReactionsLoadedEvent;
    [ReactionsFailedEvent.type]: ReactionsFailedEvent;
  }
}
