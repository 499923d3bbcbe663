import { noChange, render, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Slices } from './slices.js';

/** One row of a list: its name among the others, and what stands in it. */
export interface Row {
  id: string;
  content: () => TemplateResult;
}

/**
 * The `<li>`s of the list it stands on. A row stays the same node as long as its id is there, so that the focus, a
 * form that is open in it and the reader's place on the page outlive what comes before it. A long list is drawn in
 * slices, the row with the focus first: whoever presses something in it need not wait for the others.
 */
class Rows extends Directive {
  readonly #rows = new Map<string, HTMLLIElement>();

  override render(_rows: readonly Row[], _slices?: Slices): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [rows, slices]: [readonly Row[], Slices?]): unknown {
    const ids = new Set(rows.map(({ id }) => id));
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#remove(id, row);
    const draw = this.#draw(element, rows);
    if (slices) slices.begin(this, draw);
    else while (!draw.next().done);
    return noChange;
  }

  *#draw(element: Element, rows: readonly Row[]): Generator<void, void> {
    const withFocus = element.querySelector(':scope > :focus-within');
    const focused = withFocus && rows.find(({ id }) => this.#rows.get(id) === withFocus);
    if (focused) render(focused.content(), this.#rows.get(focused.id)!);
    let before: HTMLLIElement | null = null;
    for (const row of rows) {
      const { id, content } = row;
      const item: HTMLLIElement = this.#rows.get(id) ?? document.createElement('li');
      this.#rows.set(id, item);
      // Others may have gone, or come to stand elsewhere, since the slice before.
      const place: ChildNode | null = before ? before.nextSibling : element.firstChild;
      if (item !== place) element.insertBefore(item, place);
      before = item;
      if (row !== focused) render(content(), item);
      yield;
    }
  }

  #remove(id: string, row: HTMLLIElement): void {
    row.remove();
    this.#rows.delete(id);
  }
}

export const rows = directive(Rows);
