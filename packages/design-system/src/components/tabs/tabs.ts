import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { ChildPanels } from './child-panels.js';
import { renderTabs } from './render-tabs.js';
import { styles } from './tabs.element.styles.js';
import { TabSelectedEvent } from './tabs.events.js';
import { tabsStyles } from './tabs.styles.js';

/**
 * Panels of which one is shown, each under a tab of its own. What is in the others stays as it is. Until the element is
 * there, they stand under one another.
 *
 * @slot - The panels, as `<mp-tab-panel label="…">`; anything else is not shown.
 * @fires {TabSelectedEvent} tab-selected - The reader has turned to another tab.
 * @csspart base - The outermost box.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab, a native button.
 * @csspart panel - The box around a panel.
 * @cssprop --mp-tabs-gap - Room above and below what is shown.
 */
export class Tabs extends LitElement {
  static readonly version = version;
  // A page's own `slot` attributes stay out of it, and each panel has a box in the tree of its tab.
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
  static override styles = [hostStyles, textStyles, tabsStyles, styles];

  /** What the tabs have in common, for who cannot see it. */
  @property() label = '';

  /** Index of the tab whose panel is shown; the nearest there is where there are fewer. */
  @property({ type: Number }) selected = 0;

  readonly #panels = new ChildPanels(this);

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  protected override updated(): void {
    const panels = this.#panels.all;
    this.renderRoot.querySelectorAll('slot').forEach((slot, index) => slot.assign(panels[index]!));
  }

  override render() {
    const panels = this.#panels.all;
    const selected = Math.max(0, Math.min(Math.trunc(this.selected) || 0, panels.length - 1));
    const tabs = panels.map((panel, index) => ({
      panel: `panel-${index}`,
      label: panel.getAttribute('label') ?? '',
    }));
    return html`<div class="base" part="base">
      ${renderTabs({ label: this.label, tabs, selected, select: this.#select })}
      ${tabs.map(
        ({ panel }, index) =>
          html`<div
            class="panel"
            part="panel"
            role="tabpanel"
            id=${panel}
            aria-labelledby="tab-${panel}"
            tabindex="0"
            ?hidden=${index !== selected}
          >
            <slot></slot>
          </div>`,
      )}
    </div>`;
  }

  readonly #select = (index: number): void => {
    const panel = this.#panels.all[index];
    if (!panel) return;
    this.selected = index;
    this.dispatchEvent(new TabSelectedEvent(index, panel));
  };
}
