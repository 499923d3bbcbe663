import { savesLocally, type ArticleModel } from '@meepraten/article-sources';
import { LazyPart } from '@meepraten/design-system';
import { nothing, type LitElement } from 'lit';
import type { FragmentController } from '../isolated/fragment-controller.js';
import type { IsolatedCopy } from '../isolated/isolated-copy.js';
import type { NotePopover } from '../notes/note-popover.js';
import type { QuotePart } from '../quoting/quote-part.js';
import type { ReadingTimePart } from '../reading-time/reading-time-part.js';
import { fitMedia } from '../scrolling/fit-media.js';
import type { ScrollRegions } from '../scrolling/scroll-regions.js';
import type { ContentsPart } from '../sections/contents-part.js';
import type { HeadingLinksPart } from '../sections/heading-links-part.js';
import type { StructuredDataPart } from '../structured-data/structured-data-part.js';
import type { AidsWanted } from './aids-wanted.js';
import type { ArticlePlace } from './article-place.js';
import { inPlaceOf } from './in-place.js';
import { savesToPinterest } from './pinterest.js';
import type { ReadingProgress } from './reading-progress.js';
import type { SaveSection } from './save-section.js';

/** The aids, each with the code that is fetched when it is first asked for. */
const codeOf = {
  contents: async () => (await import('../sections/contents-part.js')).ContentsPart,
  copy: async () => (await import('../isolated/isolated-copy.js')).IsolatedCopy,
  headingLinks: async () => (await import('../sections/heading-links-part.js')).HeadingLinksPart,
  note: async () => (await import('../notes/note-popover.js')).NotePopover,
  progress: async () => (await import('./reading-progress.js')).ReadingProgress,
  quote: async () => (await import('../quoting/quote-part.js')).QuotePart,
  readingTime: async () => (await import('../reading-time/reading-time-part.js')).ReadingTimePart,
  saving: async () => (await import('./save-section.js')).SaveSection,
  scrolling: async () => (await import('../scrolling/scroll-regions.js')).ScrollRegions,
  structuredData: async () => (await import('../structured-data/structured-data-part.js')).StructuredDataPart,
} as const;

/** Everything that helps to read an article and is not the article. */
export class ReadingAids {
  readonly #host: LitElement;
  readonly #contents: LazyPart<ContentsPart>;
  readonly #copy: LazyPart<IsolatedCopy>;
  readonly #fragments: LazyPart<FragmentController>;
  readonly #headingLinks: LazyPart<HeadingLinksPart>;
  readonly #note: LazyPart<NotePopover>;
  readonly #progress: LazyPart<ReadingProgress>;
  readonly #quote: LazyPart<QuotePart>;
  readonly #readingTime: LazyPart<ReadingTimePart>;
  readonly #saving: LazyPart<SaveSection>;
  readonly #scrolling: LazyPart<ScrollRegions>;
  readonly #structuredData: LazyPart<StructuredDataPart>;
  #hasNote = false;

  /** @param place Where the article stands now. */
  constructor(host: LitElement, place: () => ArticlePlace) {
    this.#host = host;
    const part = <Part>(load: () => Promise<new (host: LitElement) => Part>) =>
      new LazyPart<Part>(host, async () => new (await load())(host));
    this.#contents = part(codeOf.contents);
    this.#copy = part(codeOf.copy);
    this.#headingLinks = part(codeOf.headingLinks);
    this.#note = part(codeOf.note);
    this.#progress = part(codeOf.progress);
    this.#quote = part(codeOf.quote);
    this.#readingTime = part(codeOf.readingTime);
    this.#saving = part(codeOf.saving);
    this.#scrolling = part(codeOf.scrolling);
    this.#structuredData = part(codeOf.structuredData);
    this.#fragments = new LazyPart(host, async () => {
      const { FragmentController } = await import('../isolated/fragment-controller.js');
      return new FragmentController(host, (id) =>
        place().root.querySelector<HTMLElement>(`#${CSS.escape(id)}`),
      );
    });
  }

  /** Settles when all that was asked for is there, or is known not to come. */
  get arrival(): Promise<unknown> {
    return this.#partsArrival.then(() =>
      Promise.all(
        [this.#readingTime, this.#structuredData].flatMap((one) => (one.arrival && one.part?.arrival) ?? []),
      ),
    );
  }

  get #partsArrival(): Promise<unknown> {
    return Promise.all(
      [
        this.#contents,
        this.#copy,
        this.#fragments,
        this.#headingLinks,
        this.#progress,
        this.#quote,
        this.#readingTime,
        this.#saving,
        this.#scrolling,
        this.#structuredData,
      ].flatMap(({ arrival }) => arrival ?? []),
    );
  }

  /** The copy of an isolated article; null until its code is there. */
  get copy(): IsolatedCopy | null {
    return this.#copy.part;
  }

  /** How many minutes the article takes to read; null as long as that is not known. */
  minutesOf(article: ArticleModel): number | null {
    return this.#readingTime.part?.minutesOf(article) ?? null;
  }

  renderProgress({ withProgress }: AidsWanted) {
    return withProgress ? this.#progress.part?.render() : nothing;
  }

  /** @param room What keeps the place until its code is there. */
  renderContents({ withContents }: AidsWanted, place: ArticlePlace, room: unknown) {
    return withContents ? (this.#contents.part?.render(place) ?? room) : nothing;
  }

  renderSave({ save }: AidsWanted, article: ArticleModel | null, place: ArticlePlace) {
    const isWanted = savesLocally(save) || savesToPinterest(save);
    return article && isWanted ? this.#saving.part?.render(article, place, save) : nothing;
  }

  /** What lies over the page at times. */
  renderOverlays({ withQuote }: AidsWanted, place: ArticlePlace) {
    return [
      withQuote ? this.#quote.part?.render(place) : nothing,
      this.#hasNote ? this.#note.part?.render() : nothing,
    ];
  }

  /**
   * Brings up to date what an aid has done to the article itself.
   *
   * @param hasArrived Whether it was not there when the page was opened: then the address may point into it.
   */
  update(wanted: AidsWanted, article: ArticleModel | null, place: ArticlePlace, hasArrived: boolean): void {
    if (wanted.withHeadingLinks) this.#headingLinks.part?.update(place);
    else if (this.#headingLinks.arrival) this.#headingLinks.part?.clear(place);
    if (wanted.withStructuredData) this.#structuredData.part?.update(article);
    else if (this.#structuredData.arrival) this.#structuredData.part?.update(null);
    if (hasArrived) {
      fitMedia(place.root);
      this.#fragments.part?.arrive();
    }
    if (place.root.querySelector('table, pre') || this.#scrolling.arrival)
      this.#scrolling.part?.update(place.root);
  }

  /** A press in the article: a note or a video opens where the link to it stands. */
  readonly press = (event: MouseEvent): void => {
    if (this.#fragments.arrival) this.#fragments.part?.press(event);
    const inPlace = inPlaceOf(event);
    if (!inPlace) return;
    event.preventDefault();
    const { kind, link } = inPlace;
    const opening = kind === 'note' ? this.#openNote(link) : playVideo(link);
    // Where the code for it does not come, the link leads where it leads without scripts.
    opening.catch(() => location.assign(link.href));
  };

  async #openNote(link: HTMLAnchorElement): Promise<void> {
    this.#hasNote = true;
    void this.#note.part;
    await this.#note.arrival;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#note.part) throw new Error('The code for notes did not come.');
    await this.#note.part.open(link);
  }
}

async function playVideo(link: HTMLAnchorElement): Promise<void> {
  const { playInPlace } = await import('../video/video-frame.js');
  if (!playInPlace(link)) location.assign(link.href);
}
