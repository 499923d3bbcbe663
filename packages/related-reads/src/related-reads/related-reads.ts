import { savesLocally } from '@meepraten/article-sources';
import {
  buttonStyles,
  cardStyles,
  hostStyles,
  LazyPart,
  LocaleController,
  noticeStyles,
  skeletonStyles,
  textStyles,
  ThemeController,
  version,
} from '@meepraten/design-system';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { translations } from '../languages/translations.js';
import { readOrders, type ReadOrder } from './arrangement.js';
import type { ArticleBeingRead } from './article-being-read.js';
import { renderListStatus } from './list-status.js';
import { ReadList } from './read-list.js';
import {
  RelatedReadOpenEvent,
  RelatedReadsFailedEvent,
  RelatedReadsLoadedEvent,
} from './related-reads.events.js';
import { styles } from './related-reads.styles.js';
import { en, nl } from './related-reads.terms.js';
import type { ReasonLine } from './reason-line.js';
import { renderRead } from './render-read.js';
import type { SaveButton } from './save-button.js';
import { ServedChildren } from './served-children.js';
import type { Candidate } from './served-list.js';

export const readsTypes = ['auto', 'json-feed', 'rss', 'atom', 'wordpress', 'related'] as const;

export type ReadsType = (typeof readsTypes)[number];

export const readLayouts = ['list', 'cards', 'compact'] as const;

export type ReadLayout = (typeof readLayouts)[number];

/**
 * What to read next: a heading and a list of links. The children, an ordinary heading and list, are both the data and
 * what is seen without scripts; they stay as served if nothing better comes. `src` adds to them: its texts make the
 * ranking of links to the same addresses better, and its other entries fill the list up to `max-items`. What the page
 * itself offers goes before what the feed adds, and a list somebody may have looked at is only added to.
 *
 * @slot - A heading and a list of links. `data-pinned` on an item keeps it on top.
 * @fires {RelatedReadsLoadedEvent} related-reads-loaded - The list is complete: loaded, ranked and drawn.
 * @fires {RelatedReadsFailedEvent} related-reads-failed - The feed of `src` did not come.
 * @fires {RelatedReadOpenEvent} related-read-open - The reader follows a link. Cancelable.
 * @fires {ArticleSaveEvent} article-save - The reader wants to keep a read. Cancelable.
 * @fires {ArticleSavedEvent} article-saved - It was put on the reading list of this device.
 * @csspart base - The outermost box.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - A read with all that is told of it.
 * @csspart link - The link of a read.
 * @csspart image - The picture of a read.
 * @csspart reason - Why a read is in the list.
 * @csspart save - The button that saves a read.
 * @csspart status - What is said while loading, after a failure and after saving.
 * @cssprop --mp-related-reads-padding - Room above and below.
 * @cssprop --mp-related-reads-gap - Room between two reads.
 * @cssprop --mp-related-reads-radius - Rounding of pictures and cards.
 * @cssprop --mp-related-reads-image-width - Width of a picture beside its read.
 * @cssprop --mp-related-reads-card-width - Least width of a card.
 * @cssprop --mp-related-reads-summary-lines - Most lines of a summary.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 * @cssprop --mp-card-padding - Room inside a card.
 * @cssprop --mp-card-radius - Rounding of a card.
 * @cssprop --mp-notice-padding - Room inside a message.
 * @cssstate loading - The feed is on its way, or being ranked.
 * @cssstate error - The feed did not come.
 * @cssstate empty - There is nothing to show.
 */
export class RelatedReads extends LitElement {
  static readonly version = version;
  static override styles = [
    hostStyles,
    textStyles,
    buttonStyles,
    cardStyles,
    noticeStyles,
    skeletonStyles,
    styles,
  ];

  /** URL of a JSON Feed, of RSS or Atom, of a WordPress posts route, or of what `meepraten-related` wrote. */
  @property() src = '';

  /** What `src` leads to; by default its type and shape tell. */
  @property() type: ReadsType = 'auto';

  /** Id of the `<mp-article-body>` being read. Without it the feed's entry for this page is compared with. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** In which order: by default `related` where `for` is given, else `given`. */
  @property() order: ReadOrder | '' = '';

  /** Most reads shown. Pinned ones are shown in any case. */
  @property({ attribute: 'max-items', type: Number }) maxItems = 5;

  /** How they are laid out. */
  @property() layout: ReadLayout = 'list';

  /** Shows what each read has in common with the article. */
  @property({ attribute: 'with-reasons', type: Boolean }) withReasons = false;

  /** Shows a picture with each read that has one. */
  @property({ attribute: 'with-images', type: Boolean }) withImages = false;

  /** Describes the list in JSON-LD, unless the page describes one itself. */
  @property({ attribute: 'with-structured-data', type: Boolean }) withStructuredData = false;

  /** The heading, in place of that of the children. */
  @property() heading = '';

  /** Where the reader can save each read: `local` is a list on the device. */
  @property() save: string | null = null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, { en, nl }, translations, 'relatedReads');
  readonly #saving: LazyPart<SaveButton> = new LazyPart(this, async () => {
    const { SaveButton } = await import('./save-button.js');
    return new SaveButton(this);
  });
  readonly #reasoning: LazyPart<ReasonLine> = new LazyPart(this, async () => {
    const { ReasonLine } = await import('./reason-line.js');
    return new ReasonLine(this);
  });
  readonly #data = new LazyPart(this, async () => {
    const { ListData } = await import('./list-data.js');
    return new ListData(this);
  });
  readonly #served = new ServedChildren(this);
  readonly #reading: LazyPart<ArticleBeingRead> = new LazyPart(this, async () => {
    const { ArticleBeingRead } = await import('./article-being-read.js');
    return new ArticleBeingRead(this, () => this.htmlFor);
  });
  readonly #intents = new LazyPart(this, async () => {
    const { Prefetch } = await import('./prefetch.js');
    return new Prefetch(this);
  });
  readonly #list = new ReadList(
    this,
    () => this.#settings,
    (cause) => this.#fail(cause),
  );
  #isDrawn = false;
  #announcedTurn = 0;

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['src', 'type', 'htmlFor', 'order', 'maxItems'] as const).some((name) => changed.has(name)))
      this.#list.clear();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#list.settle();
    // Drawn once it is whole: a button or a reason that comes later would move what is read.
    const isWhole =
      (!!this.#saveButton || !this.#saving.isComing) &&
      (!!this.#reasonLine || !this.#reasoning.isComing) &&
      this.#locale.isReady;
    this.#isDrawn = this.#list.shown.length > 0 && (this.#isDrawn || (isWhole && !this.#served.focused));
    super.update(changed);
  }

  protected override updated(): void {
    const { states } = this.#internals;
    const { status, isEmpty: empty } = this.#list;
    const is = { loading: status === 'loading', error: status === 'failed', empty };
    for (const [state, on] of Object.entries(is)) states[on ? 'add' : 'delete'](state);
    if (this.withStructuredData || this.#data.arrival)
      this.#data.part?.update(this.#heading, this.withStructuredData && this.#isDrawn ? this.#reads : []);
    if (!this.#isDrawn) return;
    void this.#intents.part;
    if (status === 'ready') this.#announceOnce();
  }

  // Who waits for an update waits for all that it shows, be the code of a part still on its way.
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([
      this.#saving.arrival,
      this.#reasoning.arrival,
      this.#reading.arrival,
      this.#locale.arrival,
      this.#data.arrival,
    ]);
    return super.getUpdateComplete();
  }

  override render() {
    const { isEmpty } = this.#list;
    return html`<div part="base">
      ${this.#isDrawn ? this.#renderList() : nothing}
      <div class="base status" part="status" role="status" tabindex="-1">${this.#renderStatus()}</div>
      ${this.#isDrawn ? nothing : html`<slot ?hidden=${isEmpty}></slot>`}
    </div>`;
  }

  #renderList() {
    const layout = readLayouts.find((name) => name === this.layout) ?? 'list';
    const options = {
      withImage: this.withImages,
      reasonLine: this.#reasonLine,
      asCard: layout === 'cards',
      withSummary: layout !== 'compact',
      saveButton: this.#saveButton,
      onOpen: this.#open,
    };
    return html`<section class="base" aria-labelledby="heading">
      <h2 id="heading" part="heading" aria-level=${this.#served.list.level}>${this.#heading}</h2>
      <ul part="list" role="list" data-layout=${layout}>
        ${this.#list.shown.map((arranged) => renderRead(arranged, options))}
      </ul>
    </section>`;
  }

  #renderStatus() {
    const { status } = this.#list;
    if (this.#isDrawn) return this.#saveButton?.renderOutcome() ?? nothing;
    if (status === 'ready' || this.#served.list.reads.length) return nothing;
    const { terms } = this.#locale;
    return renderListStatus({ list: this.#list, maxItems: this.maxItems, terms, retry: this.#retry });
  }

  get #reads(): Candidate[] {
    return this.#list.shown.map(({ read }) => read);
  }

  get #heading(): string {
    return this.heading || this.#served.list.heading || this.#locale.terms.heading;
  }

  get #saveButton(): SaveButton | null {
    return savesLocally(this.save) ? this.#saving.part : null;
  }

  get #reasonLine(): ReasonLine | null {
    return this.withReasons ? this.#reasoning.part : null;
  }

  get #settings() {
    const order = readOrders.find((name) => name === this.order) ?? (this.htmlFor ? 'related' : 'given');
    const { src, type, maxItems, withReasons } = this;
    const served = this.#served.list;
    const article = this.htmlFor ? this.#reading.part : null;
    return {
      src,
      type,
      order,
      maxItems,
      withReasons,
      lang: this.#locale.around,
      served,
      article,
      isArticleComing: this.#reading.isComing,
    };
  }

  #fail(cause: unknown): void {
    this.dispatchEvent(new RelatedReadsFailedEvent(this.#list.failure ?? 'server', cause));
  }

  #announceOnce(): void {
    if (this.#announcedTurn === this.#list.turn) return;
    this.#announcedTurn = this.#list.turn;
    this.dispatchEvent(new RelatedReadsLoadedEvent(this.#reads));
  }

  // A click with a modifier, or with another button, opens a tab or saves the page: that is the browser's.
  readonly #open = (event: MouseEvent, read: Candidate): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button || altKey || ctrlKey || metaKey || shiftKey) return;
    if (!this.dispatchEvent(new RelatedReadOpenEvent(read))) event.preventDefault();
  };

  // The button goes with the message it stands in; the region that says what comes next takes its focus.
  readonly #retry = (): void => {
    this.shadowRoot?.querySelector<HTMLElement>('.status')?.focus();
    this.#list.reload();
  };
}
