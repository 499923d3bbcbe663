import type { OwnReaction, Thread } from '@meepraten/reactions-client/protocol';

/** A reaction as a moderator sees it before it is published. */
export interface WaitingReaction extends OwnReaction {
  site: string;
  thread: Pick<Thread, 'key' | 'title' | 'url'>;
}
