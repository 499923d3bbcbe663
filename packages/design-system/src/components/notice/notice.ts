import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { noticeStyles } from './notice.styles.js';

export const noticeVariants = ['info', 'success', 'danger'] as const;

export type NoticeVariant = (typeof noticeVariants)[number];

/**
 * A message that stands apart from the text around it. Give it `role="status"` or `role="alert"` where it appears
 * by itself.
 *
 * @slot - The message.
 * @csspart base - The box.
 * @cssprop --mp-notice-padding - Room inside the box.
 */
export class Notice extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, noticeStyles];

  /** What kind of news it is. */
  @property({ reflect: true }) variant: NoticeVariant = 'info';

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html`<div class="base notice" part="base" data-variant=${this.variant}><slot></slot></div>`;
  }
}
