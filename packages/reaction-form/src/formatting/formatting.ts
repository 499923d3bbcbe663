import { iconStyles, LocaleController } from '@meepraten/design-system';
import { bold, link, list, quote } from '@meepraten/design-system/icons';
import { html, render, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { editField } from './edit-field.js';
import { styles } from './formatting.styles.js';
import { en, nl } from './formatting.terms.js';
import type { Edit } from './passage.js';
import { renderToolbar, type Tool } from './render-toolbar.js';
import { commandKey, isShortcut, shortcutInWords } from './shortcuts.js';
import { toggleBold } from './toggle-bold.js';
import { toggleList, toggleQuote } from './toggle-lines.js';
import { toggleLink } from './toggle-link.js';

const shortcuts: readonly [letter: string, edit: Edit][] = [
  ['b', toggleBold],
  ['k', toggleLink],
];

const hintId = 'formatting-hint';

/**
 * The buttons and keys that write Markdown into a message. The buttons are put over its text area, where there is room
 * for them: Tab leads from the message to the next field, as it always did.
 */
export class Formatting implements ReactiveController {
  readonly #form: ReactiveElement;
  readonly #locale: LocaleController<typeof nl>;
  readonly #place = document.createElement('div');
  readonly #key = commandKey();
  #field: HTMLTextAreaElement | null = null;
  #current = 0;

  constructor(form: ReactiveElement) {
    this.#form = form;
    this.#locale = new LocaleController(form, { en, nl }, translations, 'formatting');
    const sheets = [iconStyles, styles].map(({ styleSheet }) => styleSheet!);
    form.shadowRoot?.adoptedStyleSheets.push(...sheets);
    form.addController(this);
  }

  hostUpdated(): void {
    const field = this.#form.renderRoot.querySelector<HTMLTextAreaElement>('.with-toolbar > textarea');
    if (field !== this.#field) this.#turnTo(field);
    if (!field) return;
    render(this.#renderTools(field), this.#place);
    // What the form says there comes and goes with what is wrong.
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    if (!described.includes(hintId)) field.setAttribute('aria-describedby', [...described, hintId].join(' '));
  }

  #turnTo(field: HTMLTextAreaElement | null): void {
    this.#field?.removeEventListener('keydown', this.#press);
    this.#field = field;
    field?.addEventListener('keydown', this.#press);
    if (field) field.before(this.#place);
    else this.#place.remove();
  }

  #renderTools(field: HTMLTextAreaElement): TemplateResult {
    const { terms } = this.#locale;
    const use = (edit: Edit) => () => editField(field, edit);
    const tools: Tool[] = [
      { label: terms.bold, icon: bold, shortcut: `${this.#key}+B`, use: use(toggleBold) },
      { label: terms.link, icon: link, shortcut: `${this.#key}+K`, use: use(toggleLink) },
      { label: terms.quote, icon: quote, use: use(toggleQuote) },
      { label: terms.list, icon: list, use: use(toggleList) },
    ];
    const [boldKeys, linkKeys] = shortcuts.map(([letter]) => shortcutInWords(letter, this.#key));
    return html`${renderToolbar({
        label: terms.toolbar,
        tools,
        controls: field.id,
        current: this.#current,
        turned: this.#turn,
        isDisabled: field.readOnly,
      })}
      <p id=${hintId} hidden>${terms.shortcuts({ bold: boldKeys!, link: linkKeys! })}</p>`;
  }

  readonly #turn = (index: number): void => {
    this.#current = index;
    this.#form.requestUpdate();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const edit = shortcuts.find(([letter]) => isShortcut(event, letter, this.#key))?.[1];
    if (!edit || !this.#field || this.#field.readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    editField(this.#field, edit);
  };
}
