import type { Slices } from './slices.js';

/** One row of a list: its name among the others, and what draws it. */
export interface Row {
  id: string;
  draw: (item: HTMLLIElement) => void;
}

/**
 * A list and its `<li>`s. A row stays the same node as long as its id is there, so that the focus, a form that is open in
 * it and the reader's place on the page outlive what comes before it. A long list is drawn in slices, the row with the
 * focus first: whoever presses something in it need not wait for the others.
 */
export class RowList {
  readonly element = document.createElement('ol');
  readonly #rows = new Map<string, HTMLLIElement>();

  constructor() {
    // Without its bullets, Safari takes it for none.
    this.element.setAttribute('role', 'list');
  }

  draw(rows: readonly Row[], slices?: Slices): void {
    const ids = new Set(rows.map(({ id }) => id));
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#remove(id, row);
    const drawing = this.#draw(rows);
    if (slices) slices.begin(this, drawing);
    else while (!drawing.next().done);
  }

  *#draw(rows: readonly Row[]): Generator<void, void> {
    const { element } = this;
    const withFocus = element.querySelector(':scope > :focus-within');
    const focused = withFocus && rows.find(({ id }) => this.#rows.get(id) === withFocus);
    if (focused) focused.draw(this.#rows.get(focused.id)!);
    let before: HTMLLIElement | null = null;
    for (const row of rows) {
      const { id } = row;
      const known: HTMLLIElement | undefined = this.#rows.get(id);
      const item: HTMLLIElement = known ?? document.createElement('li');
      this.#rows.set(id, item);
      // A new one is put on the page in one go.
      if (!known) row.draw(item);
      // Others may have gone, or come to stand elsewhere, since the slice before.
      const place: ChildNode | null = before ? before.nextSibling : element.firstChild;
      if (item !== place) element.insertBefore(item, place);
      before = item;
      if (known && row !== focused) row.draw(item);
      yield;
    }
  }

  #remove(id: string, row: HTMLLIElement): void {
    row.remove();
    this.#rows.delete(id);
  }
}
