import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Slices } from './slices.js';

/** One row of a list: its name among the others, and what draws it. */
export interface Row {
  id: string;
  draw: (item: HTMLLIElement) => void;
}

/**
 * The `<li>`s of a list. A row stays the same node as long as its id is there, so that the focus, a form that is open in
 * it and the reader's place on the page outlive what comes before it. A long list is drawn in slices, the row with the
 * focus first: whoever presses something in it need not wait for the others.
 */
export class RowList {
  readonly #rows = new Map<string, HTMLLIElement>();

  draw(element: Element, rows: readonly Row[], slices?: Slices): void {
    const ids = new Set(rows.map(({ id }) => id));
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#remove(id, row);
    const drawing = this.#draw(element, rows);
    if (slices) slices.begin(this, drawing);
    else while (!drawing.next().done);
  }

  *#draw(element: Element, rows: readonly Row[]): Generator<void, void> {
    const withFocus = element.querySelector(':scope > :focus-within');
    const focused = withFocus && rows.find(({ id }) => this.#rows.get(id) === withFocus);
    if (focused) focused.draw(this.#rows.get(focused.id)!);
    let before: HTMLLIElement | null = null;
    for (const row of rows) {
      const { id } = row;
      const item: HTMLLIElement = this.#rows.get(id) ?? document.createElement('li');
      this.#rows.set(id, item);
      // Others may have gone, or come to stand elsewhere, since the slice before.
      const place: ChildNode | null = before ? before.nextSibling : element.firstChild;
      if (item !== place) element.insertBefore(item, place);
      before = item;
      if (row !== focused) row.draw(item);
      yield;
    }
  }

  #remove(id: string, row: HTMLLIElement): void {
    row.remove();
    this.#rows.delete(id);
  }
}

class Rows extends Directive {
  readonly #list = new RowList();

  override render(_rows: readonly Row[], _slices?: Slices): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [rows, slices]: [readonly Row[], Slices?]): unknown {
    this.#list.draw(element, rows, slices);
    return noChange;
  }
}

/** Draws rows into the list that it stands on. */
export const rows = directive(Rows);
