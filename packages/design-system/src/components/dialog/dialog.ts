import { css, html, LitElement } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { translations } from '../../languages/translations.js';
import { buttonStyles } from '../button/button.styles.js';
import { openDialog, renderDialog } from './dialog-panel.js';
import { dialogStyles } from './dialog.styles.js';
import { en, nl } from './dialog.terms.js';

/** It takes no room where it stands in the page. */
const styles = css`
  :host,
  :host(:state(themed)) {
    display: contents !important;
  }

  :host([hidden]) {
    display: none !important;
  }
`;

/**
 * A dialog over the page. The focus goes in when it opens and back to where it was when it closes; the page behind
 * cannot be reached, nor scrolled, meanwhile.
 *
 * @slot - The content; an element in it with `autofocus` gets the focus.
 * @slot actions - What can be done, below the content.
 * @fires {Event} cancel - The reader is about to close it: Escape, the close button, or a press beside it. Cancelable.
 * @fires {Event} close - The reader has closed it.
 * @csspart base - The panel.
 * @csspart header - The heading and the close button.
 * @csspart heading - What it is about.
 * @csspart close-button - Closes it.
 * @csspart content - The box that scrolls where the content is taller than the screen.
 * @csspart actions - The box of the actions.
 * @cssprop --mp-dialog-width - Widest the panel gets.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 */
export class Dialog extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, buttonStyles, dialogStyles, styles];

  /** What it is about. */
  @property() heading = '';

  /** Whether it is there. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private hasActions = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #locale = new LocaleController(this, { en, nl }, translations, 'dialog');

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  // A native dialog that leaves the page while it is open comes back as one that is not modal.
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
  }

  protected override updated(): void {
    const { dialog } = this;
    if (!dialog || !this.isConnected || dialog.open === this.open) return;
    if (!this.open) return dialog.close();
    openDialog(dialog);
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  override render() {
    return renderDialog({
      part: 'base',
      heading: this.heading,
      close: this.#locale.terms.close,
      content: html`<slot></slot>`,
      actions: html`<slot name="actions" @slotchange=${this.#countActions}></slot>`,
      withoutActions: !this.hasActions,
      cancelled: this.#cancel,
      closed: this.#close,
    });
  }

  readonly #countActions = ({ currentTarget }: Event): void => {
    this.hasActions = (currentTarget as HTMLSlotElement).assignedNodes().length > 0;
  };

  readonly #cancel = (event: Event): void => {
    if (!this.dispatchEvent(new Event('cancel', { cancelable: true }))) event.preventDefault();
  };

  // Where the page closed it, or moved it, this comes after the fact.
  readonly #close = (): void => {
    if (!this.open || this.dialog?.open || !this.isConnected) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  /** Opens it. */
  show(): void {
    this.open = true;
  }

  /** Closes it. */
  close(): void {
    this.open = false;
  }
}
