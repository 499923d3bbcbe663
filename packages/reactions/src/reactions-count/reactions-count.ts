import { LocaleController, version } from '@meepraten/design-system';
import { countReactions, currentThread, threadKeyOf } from '@meepraten/reactions-client';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translations } from '../languages/translations.js';
import { countWords } from '../reactions/count-words.js';
import type { ReactionsTerms } from '../reactions/reactions.terms.js';

/**
 * How many reactions a page has, in words, for lists of pages: all that stand on one page ask the server once. Put it in
 * the link to the page.
 *
 * @slot - What stands there until the number is known, and stays where it does not come.
 */
export class ReactionsCount extends LitElement {
  static readonly version = version;
  // Part of the line that it stands in, so that the line under a link goes on under it.
  static override styles = css`
    :host {
      display: inline !important;
      overflow-wrap: anywhere;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Address of the reactions server. */
  @property() server = '';

  /** Site on that server. */
  @property() site = 'default';

  /** Key of the thread; by default that of the page which the link around it leads to, else of this page. */
  @property() thread = '';

  /** Published reactions; null as long as that is not known. */
  @state() count: number | null = null;

  readonly #locale = new LocaleController<Pick<ReactionsTerms, 'count'>, 'reactions'>(
    this,
    { en: { count: countWords.en }, nl: { count: countWords.nl } },
    translations,
    'reactions',
  );

  protected override willUpdate(changed: PropertyValues<ReactionsCount>): void {
    if (['server', 'site', 'thread'].some((name) => changed.has(name as keyof ReactionsCount)))
      void this.#ask();
  }

  override render() {
    const { count } = this;
    return count === null || !this.#locale.isReady
      ? html`<slot></slot>`
      : html`${this.#locale.terms.count(count)}`;
  }

  async #ask(): Promise<void> {
    const asked = { server: this.server, site: this.site, thread: this.thread || this.#linked };
    this.count = null;
    if (!asked.server || !URL.canParse(asked.server, document.baseURI)) return;
    // Without an answer, the words of the page stay.
    const count = await countReactions(asked).catch(() => undefined);
    const isAsked = asked.server === this.server && asked.site === this.site;
    if (isAsked && asked.thread === (this.thread || this.#linked)) this.count = count ?? null;
  }

  get #linked(): string {
    const href = this.closest('a')?.href;
    return href && URL.canParse(href) ? threadKeyOf(href) : currentThread();
  }
}
