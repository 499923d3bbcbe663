import type {
  FollowOptions,
  Reaction,
  ReactionPage,
  ReactionsClient,
  ThreadEvent,
} from '@meepraten/reactions-client';
import { page, reaction } from './thread.js';

/** A service whose thread changes when the test says so. */
export class LiveService implements ReactionsClient {
  page: ReactionPage;
  /** Those who follow, the last one last. */
  readonly followers: FollowOptions[] = [];
  reads = 0;

  constructor(items: Reaction[]) {
    this.page = { ...page(items), seq: items.length };
  }

  list = (): Promise<ReactionPage> => {
    this.reads += 1;
    return Promise.resolve(this.page);
  };

  submit: ReactionsClient['submit'] = ({ body, parentId = null }) => {
    const fresh = reaction('eigen', {
      parentId,
      body: [{ kind: 'p', children: [{ kind: 'text', text: body }] }],
    });
    return Promise.resolve({
      status: 'published',
      receipt: { reaction: fresh, edit: { token: '', until: '' } },
    });
  };

  acts = () => Promise.reject(new Error('Nobody acts here.'));

  follow = (options: FollowOptions): Promise<void> => {
    this.followers.push(options);
    return Promise.resolve();
  };

  /** Somebody has written this. */
  publish(id: string, more: Partial<Reaction> = {}): void {
    const fresh = reaction(id, { seq: this.page.seq + 1, ...more });
    this.tell({ kind: 'published', reactionId: id, reaction: fresh }, 1);
  }

  tell(
    event: { kind: ThreadEvent['kind']; reactionId?: string; reaction?: Reaction | null },
    counts = 0,
  ): void {
    const { thread, seq } = this.page;
    this.page = { ...this.page, thread: { ...thread, count: thread.count + counts }, seq: seq + 1 };
    const told = { ...event, seq: this.page.seq, count: this.page.thread.count } as ThreadEvent;
    for (const { signal, tell } of this.followers) if (!signal.aborted) tell(told);
  }
}
