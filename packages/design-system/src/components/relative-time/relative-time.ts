import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { InheritedAttributeController } from '../../foundation/inherited-attribute.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { translations } from '../../languages/translations.js';
import { ClockController } from './clock.js';
import { readTime } from './read-time.js';
import { styles } from './relative-time.styles.js';
import { en, nl } from './relative-time.terms.js';
import { exactWords, relativeWords } from './time-words.js';

/**
 * How long ago something was, in the language around it: 'zojuist', '5 minuten geleden', 'gisteren', and from a week
 * on its date. The words go on with the time, and the exact time is their title. A time without a zone is told as it is
 * written, for nobody knows which moment it means.
 *
 * @slot - What is shown where `datetime` is no date.
 * @csspart base - The words.
 */
export class RelativeTime extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, inlineHostStyles, styles];

  /** The time, in ISO 8601 with its zone. */
  @property() datetime = '';

  /** Tells the whole date and time at once. */
  @property({ type: Boolean }) exact = false;

  readonly #locale = new LocaleController(this, { en, nl }, translations, 'relativeTime');
  // Dates are told in any language that the browser knows, ours or not.
  readonly #lang = new InheritedAttributeController(this, 'lang');
  readonly #clock = new ClockController(this, () => {
    this.requestUpdate();
    return Infinity;
  });

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const { datetime, exact } = this;
    const time = readTime(datetime);
    if (!time) return html`<span class="base" part="base"><slot>${this.#locale.terms.unknown}</slot></span>`;
    const lang = knownLanguage(this.#lang.value);
    if (exact)
      return html`<time class="base" part="base" datetime=${datetime}>${exactWords(time, lang)}</time>`;
    const { words, until } = relativeWords(time, Date.now(), lang);
    this.#clock.dueBy(until);
    const title = exactWords(time, lang);
    return html`<span class="base"
      ><time part="base" datetime=${datetime} title=${title === words ? nothing : title}>${words}</time></span
    >`;
  }
}

function knownLanguage(lang: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf((lang ?? '').replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
