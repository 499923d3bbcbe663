// Runs in the page under test, bundled by finder.ts. All of it is synchronous: where scripts are off, no callback runs.
import { Ivya } from 'ivya';

/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What a page can be asked about the elements that a selector finds, through open shadow roots. */
export interface Finder {
  count(selector: string): number;
  /** Whether there is one, and a reader sees it. @throws where there are more. */
  isVisible(selector: string): boolean;
  value(selector: string): string;
  text(selector: string): string;
  scroll(selector: string): void;
  /** Scrolls it into view and tells where a pointer meets it. @throws where something lies over it. */
  aim(selector: string): Point;
  /** Selects all that a field holds, so that what is typed replaces it. */
  selectAll(selector: string): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const agent = navigator.userAgent;
const browser = agent.includes('Firefox') ? 'firefox' : agent.includes('Chrome') ? 'chromium' : 'webkit';
const ivya = Ivya.create({ browser });
const all = (selector: string) => ivya.queryLocatorSelectorAll(selector);

function only<Found extends Element = HTMLElement>(selector: string): Found {
  const found = all(selector);
  if (found.length !== 1)
    throw new Error(found.length ? `there are ${found.length} of them` : 'it is not there');
  return found[0] as Found;
}

/** The innermost element at a place, through shadow roots. */
function elementAt({ x, y }: Point, root: Document | ShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = hit?.shadowRoot;
  return inner && inner !== root ? (elementAt({ x, y }, inner) ?? hit) : hit;
}

function holds(element: Element, inner: Node | null): boolean {
  for (let node = inner; node;) {
    if (node === element) return true;
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  }
  return false;
}

function scrollTo(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

const finder: Finder = {
  count: (selector) => all(selector).length,
  isVisible: (selector) =>
    all(selector).length > 0 && only(selector) === all(`${selector} >> visible=true`)[0],
  value: (selector) => only<Field>(selector).value,
  text: (selector) => only(selector).textContent,
  scroll: (selector) => scrollTo(only(selector)),
  aim(selector) {
    const element = only(selector);
    scrollTo(element);
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) throw new Error('it is not to be seen');
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = elementAt(point);
    if (!holds(element, hit)) throw new Error(`${hit?.localName ?? 'nothing'} lies over it`);
    return point;
  },
  selectAll: (selector) => only<Field>(selector).select(),
};

// On the document, and not under a name of the window: there are tests of what stands on the window.
Object.defineProperty(document, Symbol.for('meepraten.finder'), { value: finder });
