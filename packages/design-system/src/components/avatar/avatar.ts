import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles, roundHostStyles } from '../../foundation/inline-host.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { avatarStyles } from './avatar.styles.js';
import { renderAvatar } from './render-avatar.js';

/**
 * The initials of somebody in a tint that is always theirs, or a neutral figure where there is no name. It decorates
 * the name that stands beside it and is not read out; no picture is fetched from anywhere.
 *
 * @csspart avatar - The circle.
 * @cssprop --mp-avatar-size - Width and height of the circle.
 */
export class Avatar extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, inlineHostStyles, roundHostStyles, avatarStyles];

  /** Whose initials it shows. */
  @property() name = '';

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html`<span class="base">${renderAvatar(this.name)}</span>`;
  }
}
