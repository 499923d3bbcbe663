import { treesIn } from '@meepraten/build-config/shadow-trees';

/**
 * Shows what is open over the page in boxes as part of its box: there may be another in the next. Only boxes with
 * something open wait for a frame: a long sheet takes long to paint.
 */
export async function layOverlays(boxes: Iterable<HTMLElement>): Promise<void> {
  await placesTaken();
  for (const box of boxes) {
    if (inside(box, open).length === 0) continue;
    // The box before may have moved it.
    await placesTaken();
    for (const dialog of inside(box, 'dialog:modal')) layModal(dialog as HTMLDialogElement, box);
    for (const popover of inside(box, ':popover-open')) layPopover(popover, box);
    (document.activeElement as HTMLElement | null)?.blur();
  }
}

const open = 'dialog:modal, :popover-open';

/** What has just opened, or was moved, has its place a moment later. */
async function placesTaken(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

function inside(box: HTMLElement, selector: string): HTMLElement[] {
  return treesIn(box).flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
}

function layModal(dialog: HTMLDialogElement, box: HTMLElement): void {
  dialog.close();
  dialog.show();
  // What is fixed to the window is then fixed to the box.
  box.style.contain = 'layout';
  box.style.minBlockSize = '36em';
}

/** Where it was, and with room for it. */
function layPopover(popover: HTMLElement, box: HTMLElement): void {
  const { left, top } = popover.getBoundingClientRect();
  popover.removeAttribute('popover');
  const { style } = popover;
  Object.assign(style, { position: 'absolute', inset: '0 auto auto 0', zIndex: '1' });
  const from = popover.getBoundingClientRect();
  style.left = `${left - from.left}px`;
  style.top = `${top - from.top}px`;
  const missing = popover.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  if (missing > 0) box.style.paddingBlockEnd = `${Math.ceil(missing)}px`;
}
