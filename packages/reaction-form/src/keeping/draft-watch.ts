import {
  createIdempotencyKey,
  DraftStore,
  isBlank,
  parseDraft,
  type DraftNews,
  type DraftPlace,
  type KeptDraft,
  type ReactionDraft,
} from '@meepraten/reactions-client';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { DraftKeeper } from '../reaction-form/draft-keeper.js';
import { mergeDrafts } from '../reaction-form/merge-draft.js';
import { AsideStore } from './aside-store.js';

/** Which of two messages for the same place the reader wants. */
export type Choice = 'this' | 'other' | 'both';

/** Why the device does not have what is typed: it may not keep anything or has no room, or it was cleared. */
export type Loss = 'denied' | 'cleared';

interface WatchedForm extends ReactiveElement {
  draft: ReactionDraft;
}

export interface DraftWatchOptions {
  keeper: DraftKeeper;
  /** Whether the draft is on its way just now: then its answer decides. */
  isBusy: () => boolean;
  /** Takes word of how a sending ended that another part of the page, or another tab, has done. */
  hear: (news: DraftNews) => void;
}

/**
 * Keeps a form in step with what is kept of its draft, which other tabs and the outbox change too. A text that holds all
 * of this one comes into the fields; of one that does not, neither is lost, and the reader is asked.
 */
export class DraftWatch implements ReactiveController {
  /** The message of another tab about which the reader is asked. */
  other: string | null = null;
  /** Why the device does not have what is typed; null while it does. */
  loss: Loss | null = null;

  readonly #form: WatchedForm;
  readonly #options: DraftWatchOptions;
  #seen: DraftPlace | null = null;
  /** Null where nothing may be kept on the device. */
  #place: DraftPlace | null = null;

  constructor(form: WatchedForm, options: DraftWatchOptions) {
    this.#form = form;
    this.#options = options;
    form.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#noteStorage);
    addEventListener('pageshow', this.#noteReturn);
    if (this.loss) addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#noteStorage);
    removeEventListener('pageshow', this.#noteReturn);
    removeEventListener('beforeunload', this.#warn);
  }

  /** The form may have turned to another place. */
  hostUpdated(): void {
    const { place, memoryOnly } = this.#options.keeper;
    if (place === this.#seen) return;
    this.#seen = place;
    this.#place = memoryOnly ? null : place;
    this.other = this.loss = null;
    const kept = this.look();
    if (kept?.aside && !this.#form.draft.body.includes(kept.aside)) this.#ask(kept.aside);
  }

  /** Looks at what is kept now. */
  look(): KeptDraft | null {
    const kept = this.#place && new DraftStore(this.#place).read();
    if (kept) this.#receive(kept);
    return kept;
  }

  /** The reader has paused, and what was typed should be on the device. */
  check(): void {
    const { memoryOnly, store } = this.#options.keeper;
    this.#lose(memoryOnly || store?.onDevice || isBlank(this.#form.draft.body) ? null : 'denied');
  }

  /** The reader has said what to do with this message and the other. */
  decide(choice: Choice): void {
    const { keeper } = this.#options;
    const { other } = this;
    if (other === null || !this.#place) return;
    const { draft } = this.#form;
    const own = draft.body;
    const body = { this: own, other, both: `${other}\n\n${own}` }[choice];
    keeper.store = new DraftStore(this.#place);
    const found = keeper.store.read();
    // What was sent of the other and may have arrived is no earlier version of this one.
    const isSame = found !== null && (choice !== 'this' || found.sent === null);
    const { key, sent } = isSame ? found : { key: createIdempotencyKey(), sent: null };
    this.#end();
    this.#form.draft = { ...draft, body };
    keeper.write({ draft: this.#form.draft, key, sent, instead: choice === 'this' ? other : own });
    keeper.follow(withoutNotes(keeper.kept));
  }

  /** The message is sent: the fields are for the next, or for what was laid aside. */
  empty(fresh: ReactionDraft): void {
    const { keeper } = this.#options;
    const { aside = '' } = keeper.kept ?? {};
    const { body } = this.#form.draft;
    const next = aside === body ? '' : aside;
    this.#form.draft = { ...fresh, body: next };
    // For other tabs that show the same message: theirs may go too.
    keeper.write({ draft: this.#form.draft, key: createIdempotencyKey(), sent: null, instead: body });
    if (next === '') keeper.forget();
    else keeper.follow(withoutNotes(keeper.kept));
    this.#end();
  }

  readonly #noteStorage = ({ key, newValue }: StorageEvent): void => {
    const { store } = this.#options.keeper;
    if (!this.#place || (key !== null && key !== store?.name)) return;
    const kept = parseDraft(newValue);
    if (kept) this.#receive(kept);
    else this.#miss();
  };

  /** A page that comes back from the browser's memory has heard nothing meanwhile. */
  readonly #noteReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.look();
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (!isBlank(this.#form.draft.body)) event.preventDefault();
  };

  #receive(kept: KeptDraft): void {
    const { keeper, isBusy, hear } = this.#options;
    if (isBusy()) return;
    const { draft } = this.#form;
    const { body } = kept.draft;
    const { isBehind, storedBody } = keeper;
    if (kept.instead === draft.body || body.includes(draft.body)) {
      if (this.other !== null) this.#end();
      const merged = isBehind ? mergeDrafts(kept.draft, draft) : mergeDrafts(draft, kept.draft);
      this.#form.draft = { ...merged, body };
      keeper.follow(withoutNotes(kept));
      if (isBehind) keeper.note(this.#form.draft);
    } else if (body === storedBody) {
      // No other text has come, and what is typed here since is to be kept yet.
      keeper.follow(withoutNotes(kept));
      keeper.note(draft);
    } else this.#giveWay(body);
    if (kept.news) hear(kept.news);
  }

  /** Another text has come where this one was. It is newer: this one is kept beside it. */
  #giveWay(body: string): void {
    const { keeper } = this.#options;
    if (!this.#place) return;
    keeper.store = new AsideStore(this.#place);
    keeper.rekey(this.#form.draft);
    this.#ask(body);
  }

  /** What was kept is gone: cleared by the reader, the browser or a script of the site. */
  #miss(): void {
    const { keeper } = this.#options;
    // The other text was sent, so this one has the place to itself.
    if (this.other !== null) {
      this.#end();
      return keeper.rekey(this.#form.draft);
    }
    keeper.follow(null);
    if (!isBlank(this.#form.draft.body)) this.#lose('cleared');
  }

  #ask(other: string): void {
    this.other = other;
    this.#form.requestUpdate();
  }

  #end(): void {
    this.other = null;
    if (this.#place) this.#options.keeper.store = new DraftStore(this.#place);
    this.#form.requestUpdate();
  }

  #lose(loss: Loss | null): void {
    if (this.loss === loss) return;
    this.loss = loss;
    this.#form.requestUpdate();
    // Not all the time: a page that asks when it is left is kept by no browser for the way back.
    if (loss) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }
}

/** What is to be told once, and what only tells other tabs how to go on, is not written again. */
function withoutNotes<Kept extends KeptDraft | null>(kept: Kept): Kept {
  if (!kept) return kept;
  const { instead: _, news: __, ...rest } = kept;
  return rest as Kept;
}
