import { ArticleSavedEvent, ArticleSaveEvent } from './events.js';
import { forgetRead, savedReads, saveRead, watchReadingList } from './reading-list.js';
import { identityOf, type SavedRead } from './saved-read.js';

/** What it needs of an element; every Lit element has it. */
interface ReactiveHost extends EventTarget {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}

/** What the reader's last act led to: for the sentence that says so. */
export type SaveOutcome = 'saved' | 'forgotten' | 'denied';

/** The 'save' action of an element: shows what is on the reading list of this device, and changes it. */
export class ReadingListController {
  outcome: SaveOutcome | null = null;

  readonly #host: ReactiveHost;
  #reads: readonly SavedRead[] = [];
  #stop: (() => void) | undefined;

  constructor(host: ReactiveHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchReadingList(this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get reads(): readonly SavedRead[] {
    return this.#reads;
  }

  has(read: SavedRead): boolean {
    return this.#reads.some((saved) => identityOf(saved) === identityOf(read));
  }

  /** Saves what is not on the list, unless a listener keeps it elsewhere, and takes off what is. */
  toggle(read: SavedRead): void {
    if (this.has(read)) this.outcome = forgetRead(read) ? 'forgotten' : 'denied';
    else this.#save(read);
    this.#host.requestUpdate();
  }

  #save(read: SavedRead): void {
    const { url, title, image } = read;
    if (!this.#host.dispatchEvent(new ArticleSaveEvent(url, title, image))) return;
    this.outcome = saveRead(read) ? 'saved' : 'denied';
    if (this.outcome === 'saved') this.#host.dispatchEvent(new ArticleSavedEvent(url, title, image));
  }

  readonly #update = (): void => {
    this.#reads = savedReads();
    this.#host.requestUpdate();
  };
}
