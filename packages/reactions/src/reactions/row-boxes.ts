/** Rows in the first box, which is always drawn: a window or two. */
const atFirst = 8;

/** Rows in each of the others: few enough to be laid out between two frames. */
const most = 16;

/**
 * The rows of a list in boxes, so that the browser can pass over those that are far out of sight. It looks at every such
 * box in every frame: with one for each of ten thousand rows, scrolling would stand still.
 */
export class RowBoxes {
  readonly #list: Element;

  constructor(list: Element) {
    this.#list = list;
  }

  /** What stands behind a row, or is the first. */
  after(row: Element | null): Element | null {
    const box = row ? row.parentElement!.nextElementSibling : this.#list.firstElementChild;
    return row?.nextElementSibling ?? box?.firstElementChild ?? null;
  }

  /** Puts a row behind another, or first. Those that are there stay in their boxes. */
  put(row: Element, before: Element | null): void {
    const from = row.parentElement;
    let box = before ? before.parentElement : this.#list.firstElementChild;
    if (!box || (!before?.nextElementSibling && isFull(box))) {
      const next = document.createElement('div');
      next.className = 'box';
      if (before) box!.after(next);
      else this.#list.prepend(next);
      box = next;
    }
    box.insertBefore(row, before?.parentElement === box ? before.nextElementSibling : box.firstElementChild);
    row.setAttribute('role', 'listitem');
    leave(from);
  }

  remove(row: Element): void {
    const from = row.parentElement;
    row.remove();
    leave(from);
  }
}

/** Rows within rows count: they are as tall. */
function isFull(box: Element): boolean {
  return box.querySelectorAll('li').length >= (box.previousElementSibling ? most : atFirst);
}

function leave(box: Element | null): void {
  if (box?.childElementCount === 0) box.remove();
}
