import { inertDocument } from '../sanitiser/inert-document.js';

interface Level {
  element: Element;
  /** The name of an HTML tag in the text, which only its own end tag closes; null for what Markdown opened. */
  tag: string | null;
}

/** Builds nodes from a flat list of openings and closings. HTML that is never closed ends with the Markdown around it. */
export class Tree {
  readonly #levels: Level[];

  constructor(root: Element) {
    this.#levels = [{ element: root, tag: null }];
  }

  append(...nodes: (Node | string)[]): void {
    this.#levels.at(-1)!.element.append(...nodes);
  }

  open(element: Element, tag: string | null = null): void {
    this.append(element);
    this.enter(element, tag);
  }

  /** What follows goes into an element that stands elsewhere. */
  enter(element: Element, tag: string | null = null): void {
    this.#levels.push({ element, tag });
  }

  close(): void {
    const level = this.#levels.findLastIndex(({ tag }) => tag === null);
    if (level > 0) this.#levels.length = level;
  }

  /** Closes what this tag opened, unless Markdown has opened something since. */
  closeTag(tag: string): void {
    const level = this.#levels.findLastIndex((one) => one.tag === tag);
    if (level > this.#levels.findLastIndex((one) => one.tag === null)) this.#levels.length = level;
  }

  /** Closes elements that will be dropped: what follows is not their content. */
  closeDropped(): void {
    const level = this.#levels.findIndex(({ element }) => element.localName === 'canvas');
    if (level > 0) this.#levels.length = level;
  }
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
): Element {
  const created = inertDocument().createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) created.setAttribute(key, value);
  return created;
}
