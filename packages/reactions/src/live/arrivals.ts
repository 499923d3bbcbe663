import { LocaleController, visuallyHiddenStyles } from '@meepraten/design-system';
import type { Reaction, ThreadEvent } from '@meepraten/reactions-client';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { idOf } from '../acts/acting.js';
import { translations } from '../languages/translations.js';
import type { ThreadReading } from '../reactions/thread-reading.js';
import type { ThreadStore } from '../thread/thread-store.js';
import { Announcing } from './announcing.js';
import { styles } from './arrivals.styles.js';
import { en, nl, type ArrivalsTerms } from './arrivals.terms.js';
import { holdPlace } from './hold-place.js';

export interface ArrivalsOptions {
  reading: ThreadReading;
  /** Whether it was written on this device. */
  isOwn: (id: string) => boolean;
  /** Leads the reader to a reaction. */
  goTo: (id: string) => Promise<void>;
}

/** Milliseconds in which what comes together is told together, and the answer to a reader's own reaction is here too. */
const gathering = 300;

/**
 * What happens in a thread while it is read. What is new waits behind a button that counts it; what is changed or
 * withdrawn changes in its place.
 */
export class Arrivals implements ReactiveController {
  readonly #host: LitElement & { live: boolean };
  readonly #options: ArrivalsOptions;
  readonly #store: ThreadStore;
  readonly #locale: LocaleController<ArrivalsTerms>;
  readonly #announcing: Announcing;
  /** What is followed: another one after each reading of the thread. */
  #tree: ThreadStore['tree'] | null = null;
  #following = new AbortController();
  #heard: ThreadEvent[] = [];
  #gathered: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<string, Reaction>();
  /** What the last press has shown. */
  #shownLast: ReadonlySet<string> = new Set();
  /** How many have come that only another reading can show. */
  #missed = 0;

  constructor(host: LitElement & { live: boolean }, options: ArrivalsOptions) {
    this.#host = host;
    this.#options = options;
    this.#store = options.reading.store;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'arrivals');
    this.#announcing = new Announcing(() => host.requestUpdate());
    for (const { styleSheet } of [visuallyHiddenStyles, styles])
      host.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase, tree } = this.#store;
    // An element that was taken away is still drawn once more.
    const wanted = this.#host.live && this.#host.isConnected && phase === 'loaded' ? tree : null;
    if (wanted !== this.#tree) this.#turnTo(wanted);
    this.#announcing.note(this.#count);
  }

  hostDisconnected(): void {
    // Moved in the DOM, an element is back before this runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#turnTo(null);
    });
  }

  render(): TemplateResult {
    const { terms } = this.#locale;
    const { said } = this.#announcing;
    return html`${
        this.isOffering
          ? html`<button class="button" type="button" part="arrivals-button" @click=${this.#show}>
              <span>${terms.show(this.#count)}</span>
            </button>`
          : nothing
      }
      <p class="visually-hidden" role="status">${said > 0 ? terms.arrived(said) : nothing}</p>`;
  }

  /** Whether something waits to be shown. */
  get isOffering(): boolean {
    return this.#count > 0;
  }

  /** How many wait to be shown; what was written here is no news to who wrote it. */
  get #count(): number {
    const isNews = ({ id }: Reaction) => !this.#store.tree.get(id) && !this.#options.isOwn(id);
    return this.#missed + [...this.#waiting.values()].filter(isNews).length;
  }

  #turnTo(tree: ThreadStore['tree'] | null): void {
    this.#following.abort();
    clearTimeout(this.#gathered);
    this.#heard = [];
    this.#waiting.clear();
    this.#shownLast = new Set();
    this.#missed = 0;
    this.#tree = tree;
    if (!tree) return this.#announcing.note(0);
    const { signal } = (this.#following = new AbortController());
    const tell = (event: ThreadEvent) => signal.aborted || this.#gather(event);
    // Without its code the thread is as it was read.
    this.#options.reading.client?.follow?.({ after: this.#store.seq, signal, tell }).catch(() => {});
  }

  #gather(event: ThreadEvent): void {
    if (this.#heard.push(event) > 1) return;
    this.#gathered = setTimeout(() => void this.#take(this.#heard.splice(0)), gathering);
  }

  async #take(events: readonly ThreadEvent[]): Promise<void> {
    const release = holdPlace(this.#host);
    for (const event of events) {
      if (event.kind === 'reset') this.#missed += Math.max(0, event.count - this.#known);
      else this.#change(event.reactionId, event.reaction);
    }
    this.#recount(events.at(-1)!.count);
    await this.#host.updateComplete;
    release();
  }

  /** How many are counted already, shown or not. */
  get #known(): number {
    return this.#store.thread?.count ?? 0;
  }

  #recount(count: number): void {
    const { thread } = this.#store;
    if (thread) this.#store.thread = { ...thread, count };
    this.#host.requestUpdate();
  }

  #change(id: string, reaction: Reaction | null): void {
    const shown = this.#store.tree.get(id);
    if (!shown) {
      if (reaction?.status === 'published') this.#waiting.set(id, reaction);
      else this.#waiting.delete(id);
      return;
    }
    // A page that was read meanwhile may know more. Answers are counted as they are shown.
    const { replyCount, seq } = shown;
    if (!reaction) this.#store.replace({ ...shown, status: 'deleted', body: [] });
    else if (reaction.seq >= seq) this.#store.replace({ ...reaction, replyCount });
  }

  readonly #show = async (): Promise<void> => {
    const before = this.#store.tree;
    const isRead = this.#missed > 0 && (await this.#options.reading.load());
    if (!isRead) this.#addWaiting();
    await this.#host.updateComplete;
    const ids = [...this.#host.renderRoot.querySelectorAll('article')].map(idOf);
    const first = ids.find((id) => this.#shownLast.has(id) || (isRead && !before.get(id)));
    if (first !== undefined) await this.#options.goTo(first);
  };

  #addWaiting(): void {
    const count = this.#known;
    this.#shownLast = new Set(this.#waiting.keys());
    for (const reaction of this.#waiting.values()) this.#store.add(reaction);
    this.#waiting.clear();
    // They are counted as they come, and not as they are shown.
    this.#recount(count);
  }
}
