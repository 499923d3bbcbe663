import { html, type TemplateResult } from 'lit';
import type { PopoverMenu } from './popover-menu.js';

export interface MenuOptions {
  /** Unique in its shadow root. */
  id: string;
  /** What it is a menu of, for who cannot see it. */
  label: string;
}

/** The popover, with what can be chosen in it. It stands in the tree of its button. */
export function renderMenu(
  menu: PopoverMenu,
  { id, label }: MenuOptions,
  items: TemplateResult | readonly TemplateResult[],
): TemplateResult {
  return html`<div
    class="overlay panel menu"
    part="menu"
    id=${id}
    popover
    role="menu"
    tabindex="-1"
    aria-label=${label}
    @keydown=${menu.keydown}
    @click=${menu.choose}
    @focusout=${menu.focusout}
    @beforetoggle=${menu.toggle}
  >
    ${items}
  </div>`;
}
