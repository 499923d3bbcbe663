import { html, nothing, type TemplateResult } from 'lit';
import { close as cross } from '../../icons/close.js';
import { renderIcon } from '../icon/render-icon.js';
import { paintGround } from '../overlay/ground.js';

export interface DialogView {
  /** Name of the panel among the parts of its element. */
  part: string;
  /** What it is about; its name for assistive technology too. */
  heading: unknown;
  /** Name of the button that closes it. */
  close: string;
  content: unknown;
  /** What can be done, below the content. */
  actions?: unknown;
  /** Whether there is nothing in `actions` now. */
  withoutActions?: boolean;
  /** Before it closes by an act of the reader: `preventDefault()` keeps it open. */
  cancelled?: (event: Event) => void;
  /** After it has closed. */
  closed?: (event: Event) => void;
}

/**
 * A native dialog for a shadow root with `dialogStyles` and `buttonStyles`. Open it with `openDialog`. Escape, the close
 * button and a press beside the panel close it; the browser keeps the focus inside, and takes it back to where it was.
 */
export function renderDialog(view: DialogView): TemplateResult {
  const { heading, close, content, actions = nothing, cancelled, closed } = view;
  const withoutActions = view.withoutActions ?? actions === nothing;
  return html`<dialog
    class="dialog overlay"
    aria-labelledby="dialog-heading"
    @pointerdown=${notePress}
    @click=${closeBeside}
    @cancel=${own(cancelled)}
    @close=${own(closed)}
  >
    <div class="base panel" part=${view.part}>
      <header part="header">
        <h2 part="heading" id="dialog-heading">${heading}</h2>
        <button
          class="button"
          data-variant="quiet"
          part="close-button"
          type="button"
          aria-label=${close}
          @click=${closeAround}
        >
          ${renderIcon(cross)}
        </button>
      </header>
      <div class="content" part="content">${content}</div>
      <footer part="actions" ?hidden=${withoutActions}>${actions}</footer>
    </div>
  </dialog>`;
}

/** Opens it over the page, on the ground of the page. */
export function openDialog(dialog: HTMLDialogElement): void {
  paintGround(dialog);
  dialog.showModal();
  letKeysScroll(dialog);
}

// Not every browser gives the keyboard a way into what scrolls.
function letKeysScroll(dialog: HTMLDialogElement): void {
  const content = dialog.querySelector<HTMLElement>('.content');
  const scrolls = content !== null && content.scrollHeight > content.clientHeight + 1;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-labelledby', 'dialog-heading'],
  ] as const)
    if (scrolls) content.setAttribute(name, value);
    else content?.removeAttribute(name);
}

const pressedBeside = new WeakSet<EventTarget>();

const isBeside = ({ target, currentTarget }: Event): boolean => target === currentTarget;

// Who selects text and lets go of it beside the panel did not press there.
function notePress(event: Event): void {
  const { currentTarget: dialog } = event as Event & { currentTarget: HTMLDialogElement };
  if (isBeside(event)) pressedBeside.add(dialog);
  else pressedBeside.delete(dialog);
}

function closeBeside(event: Event): void {
  const { currentTarget: dialog } = event as Event & { currentTarget: HTMLDialogElement };
  if (isBeside(event) && pressedBeside.delete(dialog)) dialog.requestClose();
}

function closeAround({ currentTarget }: Event): void {
  (currentTarget as Element).closest('dialog')?.requestClose();
}

/** What is inside may have a `cancel` of its own, such as a file picker; that one bubbles. */
function own(listener: ((event: Event) => void) | undefined) {
  return (event: Event): void => {
    if (event.target === event.currentTarget) listener?.(event);
  };
}
