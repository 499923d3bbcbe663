import {
  loadArticle,
  SourceError,
  type ArticleModel,
  type ArticleType,
  type SourceErrorCode,
} from '@meepraten/article-sources';
import {
  buttonStyles,
  hostStyles,
  LazyPart,
  LoadingController,
  LocaleController,
  noticeStyles,
  renderSkeleton,
  skeletonStyles,
  textStyles,
  ThemeController,
  version,
} from '@meepraten/design-system';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { translations } from '../languages/translations.js';
import { wantsAids } from './aids-wanted.js';
import { ArticleFailedEvent, ArticleLoadedEvent } from './article-body.events.js';
import { styles } from './article-body.styles.js';
import { en, nl } from './article-body.terms.js';
import { ArticleChildren } from './article-children.js';
import { renderMeta, renderTitle } from './article-head.js';
import type { ArticlePlace } from './article-place.js';
import { isThisPage, renderFailure } from './failure-notice.js';
import type { ReadingAids } from './reading-aids.js';

/**
 * An article: its children, which are ordinary HTML in the page's own DOM, or the one found at `src`. A loaded
 * article takes the place of the children once it is complete; if it does not come, they stay. Link `prose.css` for
 * the typography of the children. An `isolated` article is a copy in the shadow root, which brings its own.
 *
 * @slot - The article.
 * @slot title - The title, in place of the one of a loaded article.
 * @slot meta - Authors, date and reading time, in place of those the element shows.
 * @slot before - What stands above the article.
 * @slot after - What stands below it.
 * @fires {ArticleLoadedEvent} article-loaded - There is an article to read: that of `src`, or of the children.
 * @fires {ArticleFailedEvent} article-failed - The article of `src` did not come.
 * @fires {PassageReactEvent} passage-react - The reader wants to say something about a passage. Cancelable.
 * @fires {ArticleSaveEvent} article-save - The reader wants to keep the article or a picture. Cancelable.
 * @fires {ArticleSavedEvent} article-saved - It was put on the reading list of this device.
 * @csspart base - The outermost box.
 * @csspart title - The title of a loaded article.
 * @csspart meta - Authors, date and reading time.
 * @csspart contents - The table of contents.
 * @csspart body - The box of the article itself.
 * @csspart quote - What can be done with a selected passage.
 * @csspart note - A note, beside the place that refers to it.
 * @csspart status - What is said while loading and after a failure.
 * @csspart progress - How far the article has been read.
 * @csspart save - The 'save' actions.
 * @csspart dialog - The panel with what is saved already.
 * @csspart header - Its heading and its close button.
 * @csspart heading - What it is about.
 * @csspart close-button - Closes it.
 * @csspart content - The box of the list.
 * @csspart actions - What can be done with the list.
 * @cssprop --mp-article-body-measure - Widest the text gets, with `prose.css`.
 * @cssprop --mp-article-body-wide - Widest a figure gets, with `prose.css`.
 * @cssprop --mp-article-body-inset - Room beside the text, with `prose.css`; `auto` puts it in the middle.
 * @cssprop --mp-article-body-drop-cap - Lines of a large first letter, with `prose.css`.
 * @cssprop --mp-article-body-numerals - Figures in running text, with `prose.css`: `oldstyle-nums`.
 * @cssprop --mp-article-body-print-link - What print adds to a link, with `prose.css`; `none` for nothing.
 * @cssprop --mp-article-body-line-height - Height of its lines, with `prose.css`.
 * @cssprop --mp-article-body-flow - Room between two blocks, with `prose.css`.
 * @cssprop --mp-article-body-anchor-offset - Room above a heading that a link leads to, with `prose.css`.
 * @cssprop --mp-article-body-progress-height - Height of the bar that shows how far the article has been read.
 * @cssprop --mp-article-body-progress-inset - Its way from the upper edge of the view, below what the page keeps there.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 * @cssprop --mp-dialog-width - Widest the panel with what is saved gets.
 * @cssprop --mp-notice-padding - Room inside a message.
 * @cssstate loading - The article of `src` is on its way.
 * @cssstate error - It did not come.
 * @cssstate empty - There is nothing to read.
 */
export class ArticleBody extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, buttonStyles, noticeStyles, skeletonStyles, styles];

  /** URL of an article to show instead of the children: a page, a Markdown or text file, a WordPress post, a feed. */
  @property() src = '';

  /** What `src` is; by default its content type and its shape tell. */
  @property() type: ArticleType = 'auto';

  /** CSS selector of the article inside a page; without it the usual places are tried. */
  @property() select = '';

  /** Shows a sanitised copy in the shadow root, out of reach of the page's styles; fragments and crawlers see less. */
  @property({ type: Boolean, reflect: true }) isolated = false;

  /** Shows a table of contents, where there are three headings or more. */
  @property({ attribute: 'with-contents', type: Boolean }) withContents = false;

  /** Shows how many minutes the article takes to read. */
  @property({ attribute: 'with-reading-time', type: Boolean }) withReadingTime = false;

  /** Shows how far the article has been read: a bar on its upper edge while it is scrolled through. */
  @property({ attribute: 'with-progress', type: Boolean }) withProgress = false;

  /** Puts a link to itself at each heading. */
  @property({ attribute: 'with-heading-links', type: Boolean }) withHeadingLinks = false;

  /** Lets the reader send a selected passage, or react to it. */
  @property({ attribute: 'with-quote', type: Boolean }) withQuote = false;

  /** Describes the article in JSON-LD, unless the page does so itself. */
  @property({ attribute: 'with-structured-data', type: Boolean }) withStructuredData = false;

  /** Where the reader can save the article and its figures: `local` is a list on the device, `pinterest` a link. */
  @property() save: string | null = null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, { en, nl }, translations, 'articleBody');
  readonly #children = new ArticleChildren(this);
  readonly #lazyAids: LazyPart<ReadingAids> = new LazyPart(this, async () => {
    const { ReadingAids } = await import('./reading-aids.js');
    return new ReadingAids(this, () => this.#place);
  });
  readonly #loading = new LoadingController<ArticleModel>(this, {
    key: () => (this.src ? JSON.stringify([this.src, this.type, this.select]) : null),
    load: (signal) => this.#load(signal),
    loaded: (article) => this.#show(article),
    failed: (cause) => this.#fail(cause),
  });
  /** A loaded article that has not taken the place of the children, because it stands isolated. */
  #apart: ArticleModel | null = null;
  #failure: SourceErrorCode = 'server';
  #announced = false;

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  /** The article that is shown; null where there is none. One that is set takes the place of the children. */
  get article(): ArticleModel | null {
    return this.#loaded ?? this.#children.article;
  }

  set article(article: ArticleModel | null) {
    this.#put(article);
    this.requestUpdate();
    if (!article || article.content.hasChildNodes()) return;
    // Where the browser has no safe parser of its own, content that is text comes after the article.
    void article.contentReady
      .then(() => {
        if (this.#loaded === article && article.content.hasChildNodes()) this.article = article;
      })
      .catch(() => {});
  }

  get #loaded(): ArticleModel | null {
    return this.#apart ?? this.#children.loaded;
  }

  /** What helps to read; null where nothing is asked for that needs it, and until its code is there. */
  get #aids(): ReadingAids | null {
    const isWanted = this.#loaded || wantsAids(this) || this.#lazyAids.arrival;
    const aids = isWanted ? this.#lazyAids.part : null;
    return this.#locale.isReady ? aids : null;
  }

  get #place(): ArticlePlace {
    return (this.isolated && this.#aids?.copy) || this.#children;
  }

  #put(article: ArticleModel | null): void {
    this.#apart = this.isolated ? article : null;
    if (article && !this.isolated) this.#children.show(article);
    else this.#children.restore();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('src') && !this.src) this.#put(null);
    else if (changed.has('isolated') && this.#loaded) this.#put(this.#loaded);
  }

  protected override updated(): void {
    const { states } = this.#internals;
    const { status } = this.#loading;
    const error = status === 'failed';
    const loading = status === 'loading';
    const empty = !error && !loading && !this.#apart && this.#children.blank;
    for (const [state, on] of Object.entries({ loading, error, empty })) states[on ? 'add' : 'delete'](state);
    this.#aids?.update(this, this.article, this.#place, this.isolated || this.#loaded !== null);
    if (status === 'idle') this.#announceOnce();
  }

  // Who waits for an update waits for all that it shows, be the code of a part still on its way.
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#lazyAids.arrival, this.#locale.arrival]);
    await super.getUpdateComplete();
    await this.#aids?.arrival;
    return super.getUpdateComplete();
  }

  override render() {
    const { article, withReadingTime } = this;
    const { terms, lang } = this.#locale;
    const aids = this.#aids;
    const minutes = withReadingTime && article ? (aids?.minutesOf(article) ?? null) : undefined;
    const hasOwnTitle = this.isolated && this.querySelector(':scope > h1:not([slot])') !== null;
    const head = { article, loaded: this.#loaded !== null, hasOwnTitle, minutes, terms, lang };
    const body = this.#renderBody(article);
    const place = this.#place;
    return html`<div part="base">
      ${aids?.renderProgress(this)}
      <slot name="before"></slot>
      <slot name="title">${renderTitle(head)}</slot>
      <slot name="meta">${renderMeta(head)}</slot>
      <div class="base status" part="status" role="status" tabindex="-1">
        ${this.#renderStatus(this.#children.blank)}
      </div>
      ${aids ? aids.renderContents(this, place, this.#renderRoom()) : this.#renderRoom()}
      <div part="body" aria-busy=${this.#loading.status === 'loading'} @click=${this.#press}>${body}</div>
      ${aids?.renderSave(this, article, place)}
      <slot name="after"></slot>
      ${aids?.renderOverlays(this, place)}
    </div>`;
  }

  // Until the copy can be drawn, the children are what there is to read.
  #renderBody(article: ArticleModel | null) {
    const copy = this.isolated && article ? this.#aids?.copy : null;
    return copy && article ? html`<div class="base">${copy.show(article)}</div>` : html`<slot></slot>`;
  }

  /** The line that the closed contents will take. */
  #renderRoom() {
    const hasContents = this.withContents && this.querySelectorAll('h2, h3, h4, h5, h6').length > 2;
    return hasContents ? html`<div class="base contents"></div>` : nothing;
  }

  // Who can read the children meanwhile need not be told of a loading, but must be of a failure.
  #renderStatus(blank: boolean) {
    const { terms } = this.#locale;
    if (this.#loading.status === 'loading') return blank ? renderSkeleton(terms.loading, 8) : nothing;
    if (this.#loading.status !== 'failed') return nothing;
    return renderFailure({ src: this.src, code: this.#failure, terms, retry: this.#retry });
  }

  async #load(signal: AbortSignal): Promise<ArticleModel> {
    const { src, type, select } = this;
    if (isThisPage(src) && !select)
      throw new SourceError('invalid', 'A page cannot show itself inside itself.');
    const article = await loadArticle(src, { type, select: select || undefined, signal });
    if (!this.isolated) await this.#children.focusGone(signal);
    return article;
  }

  #show(article: ArticleModel): void {
    this.#put(article);
    this.#announced = true;
    this.dispatchEvent(new ArticleLoadedEvent(article));
  }

  #fail(cause: unknown): void {
    this.#put(null);
    this.#failure = cause instanceof SourceError ? cause.code : 'server';
    this.dispatchEvent(new ArticleFailedEvent(this.#failure, cause));
  }

  #announceOnce(): void {
    const { article } = this;
    if (!article || this.#announced) return;
    this.#announced = true;
    this.dispatchEvent(new ArticleLoadedEvent(article));
  }

  readonly #press = (event: MouseEvent): void => this.#aids?.press(event);

  // The button goes with the message it stands in; the region that says what comes next takes its focus.
  readonly #retry = (): void => {
    this.shadowRoot?.querySelector<HTMLElement>('.status')?.focus();
    this.reload();
  };

  /** Loads the article of `src` again. */
  reload(): void {
    this.#loading.reload();
  }
}
