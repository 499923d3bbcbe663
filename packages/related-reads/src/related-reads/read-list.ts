import { loadFeed, type Feed, type SourceError, type SourceErrorCode } from '@meepraten/article-sources';
import { LoadingController } from '@meepraten/design-system';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Read, RelatedRead } from '../ranking/index.js';
import { arrange, extend, type Arranged, type ReadOrder } from './arrangement.js';
import type { ArticleBeingRead } from './article-being-read.js';
import { mergeCandidates } from './candidates.js';
import { pageAddress } from './page-address.js';
import type * as feedPart from './related-source.js';
import { SeenController } from './seen.js';
import type { Candidate, ServedList } from './served-list.js';

export interface ListSettings {
  src: string;
  type: string;
  order: ReadOrder;
  maxItems: number;
  withReasons: boolean;
  /** Language of the page; null where it is not known. */
  lang: string | null;
  served: ServedList;
  /** Null where none is named, or where it is not known yet. */
  article: ArticleBeingRead | null;
  /** Whether an article is named and it is not known yet which. */
  isArticleComing: boolean;
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
  #part: typeof feedPart | null = null;
  #feedRead: Feed | null = null;
  #ranked: readonly RelatedRead<Candidate>[] | null = null;
  #candidates: readonly Candidate[] = [];
  #sources: readonly unknown[] = [];
  #current: Read | null = null;
  #isBuilt = false;
  #turn = 0;

  constructor(host: ReactiveElement, settings: () => ListSettings, failed: (cause: unknown) => void) {
    this.#settings = settings;
    host.addController(this);
    this.#seen = new SeenController(host);
    this.#feed = new LoadingController<Feed>(host, {
      key: () => {
        const { src, type, article } = settings();
        // What was built may have a file for each article.
        return src ? `${type} ${src} ${type === 'related' && article?.read?.url}` : null;
      },
      load: async (signal) => {
        const { src, type, article } = settings();
        // If this part does not come, neither will the feed, and that one says why.
        this.#part = await import('./related-source.js').catch(() => null);
        return (this.#part?.load ?? loadFeed)(src, { type, signal, article: article?.read?.url });
      },
      loaded: (feed) => (this.#feedRead = feed),
      failed: (cause) => {
        this.#feedRead = null;
        this.failure = (cause as SourceError).code;
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
    const parts = [this.#feed.status, this.#ranking.status];
    if (parts.includes('loading') || this.#settings().isArticleComing) return 'loading';
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
    const { served, article, src, lang } = this.#settings();
    article?.update();
    const reading = article?.read ?? null;
    if (!src) this.#feedRead = null;
    const sources = [served, this.#feedRead, reading];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    if (this.#isAnotherList(served, reading)) this.clear();
    this.#sources = sources;
    const page = [pageAddress(), document.URL];
    this.#current = this.#part?.completed(reading, this.#feedRead, page) ?? reading;
    const own = [...page, ...(this.#current ? [this.#current.url] : [])];
    const built = (this.#feedRead as feedPart.BuiltFeed | null)?.builtFor?.(own.toReversed()) ?? null;
    const fed = built?.reads ?? this.#feedRead?.items ?? nothing;
    const known = [...(this.#current ? [this.#current] : []), ...served.reads];
    const offered = this.#part?.offered(fed, known, this.#current?.lang ?? lang) ?? fed;
    this.#candidates = mergeCandidates(served.reads, offered, own);
    this.#isBuilt = built !== null;
    this.#ranked = built && built.ranked(this.#candidates);
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
    const { order, withReasons, isArticleComing } = this.#settings();
    const isWanted = !this.#isBuilt && !isArticleComing && (order === 'related' || withReasons);
    return (
      isWanted && this.#feed.status !== 'loading' && this.#current !== null && this.#candidates.length > 0
    );
  }

  async #rank(signal: AbortSignal): Promise<RelatedRead<Candidate>[]> {
    // Many a list is never ranked, and none has to wait for it.
    const { rankInSlices } = await import('../ranking/rank-in-slices.js');
    // Every link of the page has its place, and what is added to them fits in.
    const maxItems = this.#settings().maxItems + this.#settings().served.reads.length;
    return this.#current ? rankInSlices(this.#current, this.#candidates, { maxItems, signal }) : [];
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
