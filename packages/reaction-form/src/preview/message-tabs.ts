import { LocaleController, renderTabs, tabsStyles } from '@meepraten/design-system';
import type { ReactionDraft } from '@meepraten/reactions-client';
import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { bodyStyles } from '../body/body.styles.js';
import { translations } from '../languages/translations.js';
import { clientOf, type FormService } from '../reaction-form/client-of.js';
import { renderFailure } from '../reaction-form/failure-notice.js';
import { Preview } from './preview.js';
import { styles } from './preview.styles.js';
import { en, nl } from './preview.terms.js';

/** The form whose message is shown. */
export interface PreviewedForm extends ReactiveElement, FormService {
  draft: ReactionDraft;
}

/**
 * The tabs between a message and its preview, put around the text area after it is drawn. That stays where it is, with
 * its text, its caret and its scrolling; the preview lies over it.
 */
export class MessageTabs implements ReactiveController {
  readonly #form: PreviewedForm;
  readonly #locale: LocaleController<typeof nl>;
  readonly #preview: Preview;
  readonly #tabs = document.createElement('div');
  readonly #panel = document.createElement('div');
  #isPreviewing = false;

  constructor(form: PreviewedForm) {
    this.#form = form;
    this.#locale = new LocaleController(form, { en, nl }, translations, 'preview');
    this.#preview = new Preview(() => form.requestUpdate());
    this.#tabs.className = 'beside';
    const sheets = [tabsStyles, bodyStyles, styles].map(({ styleSheet }) => styleSheet!);
    form.shadowRoot?.adoptedStyleSheets.push(...sheets);
    form.addController(this);
  }

  /** The message may change under its preview. */
  hostUpdate(): void {
    if (this.#isPreviewing) this.#preview.show(this.#form);
  }

  hostUpdated(): void {
    const message = this.#form.renderRoot.querySelector('.message');
    const write = message?.firstElementChild;
    if (!message || !write) return;
    const canPreview = clientOf(this.#form).preview !== undefined;
    if (!canPreview) this.#isPreviewing = false;
    write.classList.toggle('behind', this.#isPreviewing);
    tie(write, canPreview);
    render(canPreview ? this.#renderTabs() : nothing, this.#tabs);
    render(canPreview ? this.#renderPanel() : nothing, this.#panel);
    // Over the text area it would take the presses meant for that.
    this.#panel.hidden = !this.#isPreviewing;
    if (message.contains(this.#panel)) return;
    message.parentElement?.prepend(this.#tabs);
    message.append(this.#panel);
  }

  #renderTabs(): TemplateResult {
    const { terms } = this.#locale;
    return renderTabs({
      label: terms.tabs,
      tabs: [
        { panel: 'write', label: terms.write },
        { panel: 'preview', label: terms.preview },
      ],
      selected: this.#isPreviewing ? 1 : 0,
      select: this.#select,
    });
  }

  #renderPanel(): TemplateResult {
    const { state } = this.#preview;
    return html`<div
      class="preview"
      part="preview"
      id="preview"
      role="tabpanel"
      aria-labelledby="tab-preview"
      aria-busy=${state.is === 'loading'}
      tabindex="0"
      ?hidden=${!this.#isPreviewing}
    >
      <div role="status">${this.#renderWords()}</div>
      ${state.is === 'made' ? html`<div class="body" dir="auto">${state.nodes}</div>` : nothing}
    </div>`;
  }

  #renderWords(): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    const { state } = this.#preview;
    if (state.is === 'made') return nothing;
    if (state.is !== 'failed') return html`<p>${terms[state.is]}</p>`;
    return renderFailure(terms.failure(state.code), { words: terms.retry, press: this.#retry });
  }

  readonly #select = (index: number, event: Event): void => {
    this.#isPreviewing = index === 1;
    this.#form.requestUpdate();
    if (this.#isPreviewing) return;
    this.#preview.leave();
    // By key, the reader stays among the tabs; who presses with a pointer wants to write on.
    if (event instanceof MouseEvent && event.detail > 0)
      void this.#form.updateComplete.then(() => this.#form.focus());
  };

  // The button goes with the words; its place keeps the focus.
  readonly #retry = (): void => {
    this.#panel.querySelector<HTMLElement>('#preview')?.focus();
    this.#preview.leave();
    this.#form.requestUpdate();
  };

  /** Turns to the message at once, so that it can take the focus. */
  write(): void {
    if (!this.#isPreviewing) return;
    this.#isPreviewing = false;
    this.#preview.leave();
    this.hostUpdated();
  }
}

/** The text area is a panel as long as there is another. */
function tie(write: Element, isPanel: boolean): void {
  write.id = 'write';
  if (isPanel) {
    write.role = 'tabpanel';
    write.setAttribute('aria-labelledby', 'tab-write');
  } else {
    write.role = null;
    write.removeAttribute('aria-labelledby');
  }
}
