import type { ReactiveController, ReactiveElement } from 'lit';

/** The parent as CSS inheritance sees it: the slot an element is assigned to, its parent, or its shadow host. */
export function flattenedParent(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}

/** Every tree that something can be inherited from: the element's own, and those of slots and hosts around it. */
function treesAround(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let node: Element | null = element; node instanceof Element; node = flattenedParent(node))
    roots.add(node.getRootNode());
  return roots;
}

/**
 * The attribute's value on the element itself or on its nearest ancestor that has it.
 *
 * @param counts Which elements may give it; all by default.
 */
export function inheritedAttribute(
  element: Element,
  name: string,
  counts: (candidate: Element) => boolean = () => true,
): string | null {
  for (let node: Element | null = element; node instanceof Element; node = flattenedParent(node)) {
    const value = node.getAttribute(name);
    if (value !== null && counts(node)) return value;
  }
  return null;
}

// One observer for each tree and attribute, however many elements ask: `${name}` → root → its listeners.
const watchers = new Map<string, WeakMap<Node, { observer: MutationObserver; listeners: Set<() => void> }>>();

function watch(root: Node, name: string, listener: () => void): () => void {
  const roots = watchers.get(name) ?? new WeakMap();
  watchers.set(name, roots);
  let watcher = roots.get(root);
  if (!watcher) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, { attributes: true, attributeFilter: [name], subtree: true });
    roots.set(root, (watcher = { observer, listeners }));
  }
  const { observer, listeners } = watcher;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    roots.delete(root);
  };
}

/** Follows an attribute that counts for all that lies below it, such as `lang`, through every shadow root. */
export class InheritedAttributeController implements ReactiveController {
  /** The value now; null where no ancestor has the attribute. */
  value: string | null = null;

  readonly #host: ReactiveElement;
  readonly #name: string;
  readonly #changed: (value: string | null) => void;
  readonly #counts: ((candidate: Element) => boolean) | undefined;
  #stops: (() => void)[] = [];

  /**
   * @param changed Called before the next render whenever the value differs, and once when connected.
   * @param counts Which elements may give it; all by default.
   */
  constructor(
    host: ReactiveElement,
    name: string,
    changed: (value: string | null) => void = () => {},
    counts?: (candidate: Element) => boolean,
  ) {
    this.#host = host;
    this.#name = name;
    this.#changed = changed;
    this.#counts = counts;
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of treesAround(this.#host)) this.#stops.push(watch(root, this.#name, this.#update));
    this.value = this.#read();
    this.#changed(this.value);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #read(): string | null {
    return inheritedAttribute(this.#host, this.#name, this.#counts);
  }

  readonly #update = (): void => {
    const value = this.#read();
    if (value === this.value) return;
    this.value = value;
    this.#changed(value);
    this.#host.requestUpdate();
  };
}
