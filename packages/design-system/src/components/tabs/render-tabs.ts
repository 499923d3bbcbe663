import { html, type TemplateResult } from 'lit';

export interface Tab {
  /** Id of the panel it shows, in the same shadow root. */
  panel: string;
  label: string;
}

export interface TabsOptions {
  /** What the tabs have in common, for who cannot see it. */
  label: string;
  tabs: readonly Tab[];
  /** Index of the tab whose panel is shown. */
  selected: number;
  /** The reader turns to another, by a `click` or by a key. */
  select: (index: number, event: Event) => void;
}

/**
 * The tabs alone: their panels are the widget's own, each `role="tabpanel"` with the id that its tab names and
 * `aria-labelledby="tab-ID"`, and hidden while another is shown. One tab can be reached with Tab; the arrows, Home and
 * End go to the others and show their panels at once.
 */
export function renderTabs({ label, tabs, selected, select }: TabsOptions): TemplateResult {
  const turnTo = (index: number, event: Event) => {
    if (index !== selected) select(index, event);
  };
  const press = (event: KeyboardEvent) => {
    const next = nextInRow(event, selected, tabs.length);
    if (next === null) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
    turnTo(next, event);
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${press}>
    ${tabs.map(
      ({ panel, label: words }, index) =>
        html`<button
          class="tab"
          part="tab"
          type="button"
          role="tab"
          id="tab-${panel}"
          aria-controls=${panel}
          aria-selected=${index === selected}
          tabindex=${index === selected ? 0 : -1}
          @click=${(event: Event) => turnTo(index, event)}
        >
          <span>${words}</span>
        </button>`,
    )}
  </div>`;
}

/**
 * Where a key leads in a row of controls of which one can be reached with Tab: the arrows go around the ends, Home and
 * End to them. Null for a key that leads nowhere.
 */
export function nextInRow(event: KeyboardEvent, now: number, count: number): number | null {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return null;
  const isRtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  switch (key) {
    case isRtl ? 'ArrowLeft' : 'ArrowRight':
      return (now + 1) % count;
    case isRtl ? 'ArrowRight' : 'ArrowLeft':
      return (now + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
