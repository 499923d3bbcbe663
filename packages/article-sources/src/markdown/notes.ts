import { element } from './tree.js';

export interface NoteReference {
  id: number;
  /** Counts the references to one note, from 0. */
  subId: number;
  label?: string;
}

/** The footnotes of a text: the references to them where they stand, the notes in one section at the end. */
export class Notes {
  readonly #named = new Map<string, Element>();
  readonly #references: NoteReference[] = [];

  /** The box for a note that is defined under a name. The first definition counts. */
  define(label: string): Element {
    const note = element('li');
    if (!this.#named.has(label)) this.#named.set(label, note);
    return note;
  }

  refer(reference: NoteReference): Element {
    this.#references.push(reference);
    const link = element('a', { id: sourceOf(reference), href: `#${targetOf(reference.id)}` });
    link.textContent = String(reference.id + 1);
    const raised = element('sup');
    raised.append(link);
    return raised;
  }

  /** All notes that are referred to, in the order of their numbers; null where there are none. */
  section(inlineNote: (id: number) => Element): Element | null {
    if (!this.#references.length) return null;
    const section = element('section', { class: 'footnotes' });
    const list = element('ol');
    section.append(list);
    const ids = [...new Set(this.#references.map(({ id }) => id))].sort((one, other) => one - other);
    for (const id of ids) list.append(this.#note(id, inlineNote));
    return section;
  }

  #note(id: number, inlineNote: (id: number) => Element): Element {
    const references = this.#references.filter((reference) => reference.id === id);
    const label = references.find((reference) => reference.label !== undefined)?.label;
    const note = (label === undefined ? null : this.#named.get(label)) ?? inlineNote(id);
    note.id = targetOf(id);
    const end = note.lastElementChild?.localName === 'p' ? note.lastElementChild : note;
    for (const reference of references) end.append(' ', backLink(reference));
    return note;
  }
}

function backLink(reference: NoteReference): Element {
  const link = element('a', { href: `#${sourceOf(reference)}` });
  link.textContent = '↩︎';
  return link;
}

function targetOf(id: number): string {
  return `fn-${id + 1}`;
}

function sourceOf({ id, subId }: NoteReference): string {
  return subId ? `fnref-${id + 1}-${subId + 1}` : `fnref-${id + 1}`;
}
