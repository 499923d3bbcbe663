import type { FailureCode, Reaction, ReactionDraft } from '@meepraten/reactions-client';

/** The reader sends a reaction that passed every check; cancel it to send it another way. */
export class ReactionSubmitEvent extends Event {
  static readonly type = 'reaction-submit';
  constructor(readonly draft: ReactionDraft) {
    super(ReactionSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The reaction is stored: seen by everybody, or waiting for approval. */
export class ReactionSubmittedEvent extends Event {
  static readonly type = 'reaction-submitted';
  constructor(
    readonly reaction: Reaction,
    readonly status: 'published' | 'pending',
  ) {
    super(ReactionSubmittedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reaction was not sent, or no answer came; the text is kept. */
export class ReactionFailedEvent extends Event {
  static readonly type = 'reaction-failed';
  constructor(
    readonly code: FailureCode,
    /** Seconds, with `rate-limited`. */
    readonly retryAfter: number | undefined,
    readonly cause?: unknown,
  ) {
    super(ReactionFailedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ReactionSubmitEvent.type]: ReactionSubmitEvent;
    [ReactionSubmittedEvent.type]: ReactionSubmittedEvent;
    [ReactionFailedEvent.type]: ReactionFailedEvent;
  }
}
