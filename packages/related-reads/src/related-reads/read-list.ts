import { loadJsonFeed, SourceError, type Feed, type SourceErrorCode } from '@meepraten/article-sources';
import { LoadingController } from '@meepraten/design-system';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Read, RelatedRead } from '../ranking/index.js';
import { urlIdentity } from '../ranking/url-identity.js';
import { arrange, extend, type Arranged, type ReadOrder } from './arrangement.js';
import type { ArticleBeingRead } from './article-being-read.js';
import { mergeCandidates } from './candidates.js';
import { SeenController } from './seen.js';
import type { Candidate, ServedList } from './served-list.js';

export interface ListSettings {
  src: string;
  order: ReadOrder;
  maxItems: number;
  withReasons: boolean;
  served: ServedList;
  article: ArticleBeingRead;
}

/** One and the same, so that nothing looks like a change. */
const nothing: readonly Read[] = [];

/**
 * The reads an element shows: gathered from the page and the feed, ranked in slices, and drawn in their final order
 * only as long as nobody has looked at them. The element calls `settle` in its update, when all requests are known.
 */
export class ReadList implements ReactiveController {
  shown: readonly Arranged[] = [];
  failure: SourceErrorCode | null = null;

  readonly #settings: () => ListSettings;
  readonly #seen: SeenController;
  readonly #feed: LoadingController<Feed>;
  readonly #ranking: LoadingController<RelatedRead<Candidate>[]>;
  #fed: readonly Read[] = nothing;
  #ranked: readonly RelatedRead<Candidate>[] | null = null;
  #candidates: readonly Candidate[] = [];
  #sources: readonly unknown[] = [];
  #current: Read | null = null;
  #turn = 0;

  constructor(host: ReactiveElement, settings: () => ListSettings, failed: (cause: unknown) => void) {
    this.#settings = settings;
    host.addController(this);
    this.#seen = new SeenController(host);
    this.#feed = new LoadingController<Feed>(host, {
      key: () => settings().src || null,
      load: (signal) => loadJsonFeed(settings().src, { signal }),
      loaded: ({ items }) => (this.#fed = items),
      failed: (cause) => {
        this.failure = cause instanceof SourceError ? cause.code : 'server';
        failed(cause);
      },
    });
    this.#ranking = new LoadingController(host, {
      key: () => (this.#isRanked ? String(this.#turn) : null),
      load: (signal) => this.#rank(signal),
      loaded: (ranked) => (this.#ranked = ranked),
      // Ranking is an improvement of a list that is good without it.
      failed: () => (this.#ranked = null),
    });
  }

  get status(): 'loading' | 'failed' | 'ready' {
    if (this.#feed.status === 'loading' || this.#ranking.status === 'loading') return 'loading';
    return this.#feed.status === 'failed' ? 'failed' : 'ready';
  }

  /** Whether all is done and there is nothing to show. */
  get isEmpty(): boolean {
    return this.status === 'ready' && this.shown.length === 0;
  }

  /** A number for each list there has been. */
  get turn(): number {
    return this.#turn;
  }

  /** Takes the reads together if any source of them has changed; the ranking, which updates next, asks for them. */
  hostUpdate(): void {
    const { served, article, src } = this.#settings();
    article.update();
    if (!src) this.#fed = nothing;
    const sources = [served, this.#fed, article.read];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    if (this.#isAnotherList(served, article.read)) this.clear();
    this.#sources = sources;
    this.#current = article.read ?? this.#ownEntry();
    const own = [pageAddress(), document.URL, ...(this.#current ? [this.#current.url] : [])];
    this.#candidates = mergeCandidates(served.reads, this.#fed, own);
    this.#ranked = null;
    this.#turn += 1;
  }

  /** Decides what is shown, now that it is known what is under way. */
  settle(): void {
    const { order, maxItems, served } = this.#settings();
    // Without a list of the page's own there is nothing to look at yet, and no reason to show it unranked.
    if (this.status === 'loading' && served.reads.length === 0 && this.shown.length === 0) return;
    const ranked = this.#ranked;
    const ordered = order === 'related' && !ranked ? 'given' : order;
    const wanted = arrange(this.#candidates, { order: ordered, ranked, maxItems });
    this.shown = this.#seen.seen && this.shown.length ? extend(this.shown, wanted) : wanted;
  }

  /** Forgets what is shown: the page asks for another list. */
  clear(): void {
    this.shown = [];
  }

  reload(): void {
    this.#feed.reload();
  }

  get #isRanked(): boolean {
    const { order, withReasons } = this.#settings();
    const isWanted = order === 'related' || withReasons;
    return (
      isWanted && this.#feed.status !== 'loading' && this.#current !== null && this.#candidates.length > 0
    );
  }

  async #rank(signal: AbortSignal): Promise<RelatedRead<Candidate>[]> {
    // Many a list is never ranked, and none has to wait for it.
    const { createRanker } = await import('../ranking/ranker.js');
    const ranker = createRanker<Candidate>();
    const current = this.#current;
    await ranker.addAll(this.#candidates, { signal });
    return current ? ranker.related(current) : [];
  }

  /** The page itself, where the feed knows it. */
  #ownEntry(): Read | null {
    const own = urlIdentity(pageAddress());
    return this.#fed.find(({ url }) => urlIdentity(url) === own) ?? null;
  }

  /** The page has changed its own list, or another article is being read. A late answer is neither. */
  #isAnotherList(served: ServedList, article: Read | null): boolean {
    const [servedBefore, , articleBefore] = this.#sources as [ServedList?, unknown?, (Read | null)?];
    return (
      servedBefore !== served ||
      (articleBefore != null && article !== null && articleBefore.url !== article.url)
    );
  }
}

/** The page's own word for where it lives. */
function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href ?? document.URL;
}
