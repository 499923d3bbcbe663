import { boxesOf, intersection } from './boxes.js';
import { aroundAndSelf, nameOf, nameOfWords, overlayOf, ownElements, ownWords } from './flat-tree.js';

const smallestTarget = 24;

/** Lines of text may touch: letters fill their line's box only in part. */
const touch = 2;

/** In sizes of the text: a button without edges may stand out by its padding, so that its words line up with the text. */
const overhang = 0.7;

const pressable = 'button, input, select, textarea, summary, a[href]';

interface Drawn {
  readonly name: string;
  readonly node: Element | Text;
  readonly boxes: DOMRect[];
  /** What it is drawn in, where that lies over the page. */
  readonly overlay: Element | null;
}

/**
 * Controls and words that lie over one another or stick out, and controls too small to be hit. An open dialog or
 * popover may lie over the page, and has the whole screen for itself: within it the same rules hold.
 */
export function layoutFaults(root: Element, room: Element): string[] {
  const controls = ownElements(root).filter((element) => element.matches(pressable));
  const words = ownWords(root).map(({ text, styledBy }) => drawn(text, nameOfWords(text, styledBy)));
  const seen = [...controls.map((control) => drawn(control, nameOf(control))), ...words];
  return [
    ...overlaps(seen),
    ...widthFaults(root, room),
    ...seen.flatMap((one) => outside(one, root)),
    ...controls.filter((control) => boxesOf(control).length > 0).flatMap(targetFaults),
  ];
}

function drawn(node: Element | Text, name: string): Drawn {
  return { node, name, boxes: boxesOf(node), overlay: overlayOf(node) };
}

function overlaps(seen: readonly Drawn[]): string[] {
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => lieOver(one, other) && !isOneInTheOther(one.node, other.node))
      .map((other) => `${one.name}: lies over ${other.name}`),
  );
}

function isOneInTheOther(one: Node, other: Node): boolean {
  return aroundAndSelf(one).includes(other) || aroundAndSelf(other).includes(one);
}

function lieOver(one: Drawn, other: Drawn): boolean {
  if (one.overlay !== other.overlay) return false;
  return one.boxes.some((box) =>
    other.boxes.some((second) => {
      const { width, height } = intersection(box, second);
      return width > touch && height > touch;
    }),
  );
}

function widthFaults(root: Element, room: Element): string[] {
  const { width } = root.getBoundingClientRect();
  const { width: given } = room.getBoundingClientRect();
  return width > given + 1
    ? [`${nameOf(root)}: is ${width.toFixed()} px wide, expected ${given.toFixed()} at most`]
    : [];
}

function outside({ name, boxes, overlay }: Drawn, root: Element): string[] {
  const textSize = Number.parseFloat(getComputedStyle(root).fontSize);
  const { left, right } = overlay ? screenRect() : root.getBoundingClientRect();
  const spare = overlay ? 0 : overhang * Math.max(16, textSize);
  const out = boxes.find((box) => box.left < left - spare || box.right > right + spare);
  if (!out) return [];
  const [from, to] = [out.left - left, out.right - left].map((edge) => edge.toFixed());
  return [`${name}: reaches from ${from} to ${to}, expected within 0 to ${(right - left).toFixed()}`];
}

function screenRect(): DOMRect {
  const { clientWidth, clientHeight } = document.documentElement;
  return new DOMRect(0, 0, clientWidth, clientHeight);
}

function targetFaults(element: Element): string[] {
  if (element.localName === 'a' && isInSentence(element)) return [];
  const { width, height } = element.getBoundingClientRect();
  if (Math.min(width, height) >= smallestTarget) return [];
  return [
    `${nameOf(element)}: target is ${width.toFixed(1)} × ${height.toFixed(1)} px, expected ${smallestTarget} at least`,
  ];
}

/** A link between words of a sentence is as tall as its line. */
function isInSentence(link: Element): boolean {
  return [...(link.parentElement?.childNodes ?? [])].some(
    (node) => node instanceof Text && /\p{L}/u.test(node.data),
  );
}

/** The element's own box, where the page takes it away or adds to it; its margin and width are the site owner's. */
export function boxFaults(root: Element, plain: OwnBox): string[] {
  const got = ownBox(root);
  return Object.entries(plain)
    .filter(([property, value]) => got[property] !== value)
    .map(([property, value]) => `${nameOf(root)}: ${property} is ${got[property]}, expected ${value}`);
}

type OwnBox = Readonly<Record<string, string>>;

export function ownBox(root: Element): OwnBox {
  const style = getComputedStyle(root);
  return Object.fromEntries(
    ['display', 'box-sizing', 'padding'].map((property) => [property, style.getPropertyValue(property)]),
  );
}
