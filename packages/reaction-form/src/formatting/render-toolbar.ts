import { nextInRow, renderIcon } from '@meepraten/design-system';
import type { IconDrawing } from '@meepraten/design-system/icons';
import { html, nothing, type TemplateResult } from 'lit';

export interface Tool {
  label: string;
  icon: IconDrawing;
  /** As in `aria-keyshortcuts`. */
  shortcut?: string | undefined;
  use: () => void;
}

export interface ToolbarView {
  /** What the tools have in common. */
  label: string;
  tools: readonly Tool[];
  /** Id of what they work on. */
  controls: string;
  /** Index of the one that can be reached with Tab. */
  current: number;
  /** The reader has come to another. */
  turned: (index: number) => void;
  isDisabled: boolean;
}

/** Buttons of which one can be reached with Tab; the arrows, Home and End go to the others. */
export function renderToolbar({
  label,
  tools,
  controls,
  current,
  turned,
  isDisabled,
}: ToolbarView): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const next = nextInRow(event, current, tools.length);
    if (next === null) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelectorAll('button')[next]?.focus();
    turned(next);
  };
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${label}
    aria-controls=${controls}
    @keydown=${press}
    @mousedown=${keepFocus}
  >
    ${tools.map(({ label: words, icon, shortcut, use }, index) => {
      const click = () => {
        turned(index);
        if (!isDisabled) use();
      };
      return html`<button
        class="button tool"
        data-variant="quiet"
        type="button"
        title=${words}
        aria-label=${words}
        aria-keyshortcuts=${shortcut ?? nothing}
        aria-disabled=${isDisabled || nothing}
        tabindex=${index === current ? 0 : -1}
        @click=${click}
      >
        ${renderIcon(icon)}
      </button>`;
    })}
  </div>`;
}

/** A pressed pointer leaves the caret where it is, and on a phone the keyboard. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
