import { noChange, render, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** One row of a list: its name among the others, and what stands in it. */
export interface Row {
  id: string;
  content: () => TemplateResult;
}

/**
 * The `<li>`s of the list it stands on. A row stays the same node as long as its id is there, so that the focus, a
 * form that is open in it and the reader's place on the page outlive what comes before it.
 */
class Rows extends Directive {
  readonly #rows = new Map<string, HTMLLIElement>();

  override render(_rows: readonly Row[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [rows]: [readonly Row[]]): unknown {
    const ids = new Set(rows.map(({ id }) => id));
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#remove(id, row);
    let place = element.firstChild;
    for (const { id, content } of rows) {
      const row = this.#rows.get(id) ?? document.createElement('li');
      this.#rows.set(id, row);
      if (row === place) place = row.nextSibling;
      else element.insertBefore(row, place);
      render(content(), row);
    }
    return noChange;
  }

  #remove(id: string, row: HTMLLIElement): void {
    row.remove();
    this.#rows.delete(id);
  }
}

export const rows = directive(Rows);
