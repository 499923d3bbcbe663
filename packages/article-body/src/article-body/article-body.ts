import {
  LazyPart,
  loadHtmlPage,
  savesLocally,
  SourceError,
  type ArticleModel,
  type SourceErrorCode,
} from '@meepraten/article-sources';
import {
  buttonStyles,
  hostStyles,
  LoadingController,
  LocaleController,
  noticeStyles,
  textStyles,
  ThemeController,
  version,
} from '@meepraten/design-system';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ArticleFailedEvent, ArticleLoadedEvent } from './article-body.events.js';
import { styles } from './article-body.styles.js';
import { en, nl } from './article-body.terms.js';
import { ArticleChildren } from './article-children.js';
import { renderMeta, renderTitle } from './article-head.js';
import type { SaveSection } from './save-section.js';

/**
 * An article: its children, which are ordinary HTML in the page's own DOM, or the one found at `src`. A loaded
 * article takes the place of the children once it is complete; if it does not come, they stay. Link `prose.css` for
 * the typography of the children.
 *
 * @slot - The article.
 * @slot title - The title, in place of the one of a loaded article.
 * @slot meta - Authors, date and reading time, in place of those the element shows.
 * @slot before - What stands above the article.
 * @slot after - What stands below it.
 * @fires {ArticleLoadedEvent} article-loaded - There is an article to read: that of `src`, or of the children.
 * @fires {ArticleFailedEvent} article-failed - The article of `src` did not come.
 * @fires {ArticleSaveEvent} article-save - The reader wants to keep the article or a picture. Cancelable.
 * @fires {ArticleSavedEvent} article-saved - It was put on the reading list of this device.
 * @csspart base - The outermost box.
 * @csspart title - The title of a loaded article.
 * @csspart meta - Authors, date and reading time.
 * @csspart body - The box of the article itself.
 * @csspart status - What is said while loading and after a failure.
 * @csspart save - The 'save' actions and what is saved already.
 * @cssprop --mp-article-body-measure - Widest the text gets, with `prose.css`.
 * @cssprop --mp-article-body-line-height - Height of its lines, with `prose.css`.
 * @cssprop --mp-article-body-flow - Room between two blocks, with `prose.css`.
 * @cssprop --mp-article-body-anchor-offset - Room above a heading that a link leads to, with `prose.css`.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 * @cssprop --mp-notice-padding - Room inside a message.
 * @cssstate loading - The article of `src` is on its way.
 * @cssstate error - It did not come.
 * @cssstate empty - There is nothing to read.
 */
export class ArticleBody extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, buttonStyles, noticeStyles, styles];

  /** URL of an HTML page whose article is shown instead of the children. */
  @property() src = '';

  /** CSS selector of the article inside that page; without it the usual places are tried. */
  @property() select = '';

  /** Shows how many minutes the article takes to read. */
  @property({ attribute: 'with-reading-time', type: Boolean }) withReadingTime = false;

  /** Where the reader can save the article and its figures: `local` is a list on the device. */
  @property() save: string | null = null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, { en, nl });
  readonly #children = new ArticleChildren(this);
  readonly #saving: LazyPart<SaveSection> = new LazyPart(this, async () => {
    const { SaveSection } = await import('./save-section.js');
    return new SaveSection(this);
  });
  readonly #loading = new LoadingController<ArticleModel>(this, {
    key: () => (this.src ? JSON.stringify([this.src, this.select]) : null),
    load: (signal) => this.#load(signal),
    loaded: (article) => this.#show(article),
    failed: (cause) => this.#fail(cause),
  });
  #failure: SourceErrorCode = 'server';
  #announced = false;

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  /** The article that is shown; null where there is none. One that is set takes the place of the children. */
  get article(): ArticleModel | null {
    return this.#children.article;
  }

  set article(article: ArticleModel | null) {
    if (article) this.#children.show(article);
    else this.#children.restore();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('src') && !this.src) this.#children.restore();
  }

  protected override updated(): void {
    const { states } = this.#internals;
    const { status } = this.#loading;
    const error = status === 'failed';
    const loading = status === 'loading';
    const empty = !error && !loading && this.#children.blank;
    for (const [state, on] of Object.entries({ loading, error, empty })) states[on ? 'add' : 'delete'](state);
    if (status === 'idle') this.#announceOnce();
  }

  // Who waits for an update waits for all that it shows, be the code of a part still on its way.
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#saving.arrival;
    return super.getUpdateComplete();
  }

  override render() {
    const { article, loaded, blank } = this.#children;
    const { terms, lang } = this.#locale;
    const { withReadingTime } = this;
    const head = { article, loaded: loaded !== null, withReadingTime, terms, lang };
    return html`<div part="base">
      <slot name="before"></slot>
      <slot name="title">${renderTitle(head)}</slot>
      <slot name="meta">${renderMeta(head)}</slot>
      <div class="base status" part="status" role="status" tabindex="-1">${this.#renderStatus(blank)}</div>
      <div part="body" aria-busy=${this.#loading.status === 'loading'}><slot></slot></div>
      ${this.#renderSave(article)}
      <slot name="after"></slot>
    </div>`;
  }

  // Who can read the children meanwhile need not be told of a loading, but must be of a failure.
  #renderStatus(blank: boolean) {
    const { terms } = this.#locale;
    if (this.#loading.status === 'loading')
      return blank ? html`<p class="loading">${terms.loading}</p>` : nothing;
    if (this.#loading.status !== 'failed') return nothing;
    return html`<div class="notice" data-variant="danger">
      <p>${terms.failed(this.#failure)}</p>
      <button class="button" type="button" @click=${this.#retry}><span>${terms.retry}</span></button>
    </div>`;
  }

  #renderSave(article: ArticleModel | null) {
    if (!article || !savesLocally(this.save)) return nothing;
    return this.#saving.part?.render(article) ?? nothing;
  }

  async #load(signal: AbortSignal): Promise<ArticleModel> {
    if (isThisPage(this.src))
      throw new SourceError(
        'invalid',
        'A page cannot show itself: its article would stand inside its article.',
      );
    const { src, select } = this;
    const article = await loadHtmlPage(src, { select: select || undefined, signal });
    await this.#children.focusGone(signal);
    return article;
  }

  #show(article: ArticleModel): void {
    this.#children.show(article);
    this.#announced = true;
    this.dispatchEvent(new ArticleLoadedEvent(article));
  }

  #fail(cause: unknown): void {
    this.#children.restore();
    this.#failure = cause instanceof SourceError ? cause.code : 'server';
    this.dispatchEvent(new ArticleFailedEvent(this.#failure, cause));
  }

  #announceOnce(): void {
    const { article } = this.#children;
    if (!article || this.#announced) return;
    this.#announced = true;
    this.dispatchEvent(new ArticleLoadedEvent(article));
  }

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

function isThisPage(src: string): boolean {
  const withoutFragment = (url: string) => url.replace(/#.*$/, '');
  return (
    URL.canParse(src, document.baseURI) &&
    withoutFragment(new URL(src, document.baseURI).href) === withoutFragment(document.URL)
  );
}
