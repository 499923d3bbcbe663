import { html, type TemplateResult } from 'lit';
import { paintGround } from '../overlay/ground.js';
import { placeBy } from '../overlay/place-by.js';

export interface ToggletipView {
  /** Id of the explanation, unique in its shadow root. */
  id: string;
  /** Name of the button. */
  label: string;
  /** A few words, without anything that takes focus. */
  content: unknown;
}

/**
 * A button and the explanation that it opens, for a shadow root with `toggletipStyles`. A press reads the explanation
 * out too; Escape, a press elsewhere and a second press close it. It does not open by pointing at it: that would shut
 * out touch, and startle who only passes by.
 */
export function renderToggletip({ id, label, content }: ToggletipView): TemplateResult {
  return html`<span class="toggletip"
    ><button
      class="toggletip-button"
      part="toggletip-button"
      type="button"
      popovertarget=${id}
      aria-label=${label}
      aria-expanded="false"
      @click=${toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.75" />
        <path d="M8 7.25v4M8 4.75v.01" />
      </svg></button
    ><span role="status"
      ><span
        class="overlay panel toggletip-text"
        part="toggletip-text"
        id=${id}
        popover
        @beforetoggle=${prepare}
        @toggle=${placeLate}
        >${content}</span
      ></span
    ></span
  >`;
}

const buttonOf = (text: HTMLElement) => text.closest('.toggletip')?.querySelector('button');

/** As the browser would do it, but in its place before it is painted: `toggle` may come a frame later. */
function toggle(event: MouseEvent): void {
  event.preventDefault();
  const text = (event.currentTarget as HTMLButtonElement).popoverTargetElement as HTMLElement;
  text.togglePopover();
  place(text);
}

function prepare({ currentTarget, newState }: ToggleEvent): void {
  const text = currentTarget as HTMLElement;
  if (newState === 'open') {
    text.removeAttribute('style');
    paintGround(text);
  }
  buttonOf(text)?.setAttribute('aria-expanded', String(newState === 'open'));
}

/** Once each time that it opens, be it by a press or by a script. */
function place(text: HTMLElement): void {
  const button = buttonOf(text);
  const isPlaced = text.style.insetInlineStart !== '';
  if (button && !isPlaced && text.matches(':popover-open')) placeBy(button, text);
}

const placeLate = ({ currentTarget }: Event): void => place(currentTarget as HTMLElement);
