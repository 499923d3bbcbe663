import { holdsPageContent, nameOf, ownElements } from './flat-tree.js';

/** What is computed for one element, or for what it draws before or after itself. */
interface StyledBox {
  readonly name: string;
  readonly element: Element;
  /** `property: value; property: value; …`: quick to get and to compare, and taken apart only where it differs. */
  readonly declarations: string;
}

/** Sizes follow the content, and content that the page slotted is the page's own. */
const followsContent = /^((min-|max-)?(width|height|inline-size|block-size)|(perspective|transform)-origin)$/;

/** The physical names and values of what follows the direction of the text, an arrow too, and the margin that some give as what is left. */
const followsDirection =
  /(^|-)(left|right)(-|$)|^(content|direction|text-align|margin-inline-end)$|^(perspective|transform)-origin$/;

/**
 * Where it lies on the page, which a page decides for what it slots, for what is laid out of sight and for popovers,
 * which look for room beside their button.
 */
const followsPlace = /^(inset(-(block|inline)-(start|end))?|top|right|bottom|left|position-area)$/;

const roundingOfWidths = 0.05;

const pseudoElements = ['::before', '::after', '::placeholder', '::marker'] as const;

/** Everything that is computed for the element and for all in its shadow trees, as it is now. */
export function styleSnapshot(root: Element): StyledBox[] {
  return ownElements(root).flatMap((element) => [
    styledBox(element),
    ...pseudoElements
      .filter((pseudo) => isDrawn(element, pseudo))
      .map((pseudo) => styledBox(element, pseudo)),
  ]);
}

function styledBox(element: Element, pseudo = ''): StyledBox {
  const style = getComputedStyle(element, pseudo);
  return { name: nameOf(element) + pseudo, element, declarations: style.cssText || declarationsOf(style) };
}

/** For an engine that does not give the text of what is computed. */
function declarationsOf(style: CSSStyleDeclaration): string {
  return [...style].map((property) => `${property}: ${style.getPropertyValue(property)};`).join(' ');
}

function isDrawn(element: Element, pseudo: (typeof pseudoElements)[number]): boolean {
  if (pseudo === '::placeholder') return element.matches('input, textarea');
  if (pseudo === '::marker') return getComputedStyle(element).display === 'list-item';
  return !['none', 'normal'].includes(getComputedStyle(element, pseudo).content);
}

/** What is computed differently, in words; what follows the direction of the text is left aside if that differs. */
export function styleFaults(
  expected: readonly StyledBox[],
  got: readonly StyledBox[],
  { otherDirection = false } = {},
): string[] {
  if (expected.length !== got.length) return [`draws ${got.length} boxes, expected ${expected.length}`];
  return expected.flatMap(({ name, element, declarations }, index) => {
    const found = got[index]?.declarations ?? '';
    if (found === declarations) return [];
    const isAside = (property: string) =>
      (otherDirection && (followsDirection.test(property) || placesMarker(name, property))) ||
      (otherDirection && property === 'transform' && element.matches('.icon[data-directional]')) ||
      (followsContent.test(property) && holdsPageContent(element)) ||
      (followsPlace.test(property) && (isLaidOut(element) || element.matches(':popover-open')));
    return differences(declarations, found, isAside).map((difference) => `${name}: ${difference}`);
  });
}

/** Out of the flow, but at the place where it would have stood. */
function isLaidOut(element: Element): boolean {
  return getComputedStyle(element).position === 'absolute' && element.shadowRoot !== null;
}

function differences(expected: string, got: string, isAside: (property: string) => boolean): string[] {
  const found = byProperty(got);
  return [...byProperty(expected)]
    .filter(([property, value]) => !isSame(found.get(property), value) && !isAside(property))
    .map(([property, value]) => `${property} is ${found.get(property)}, expected ${value}`);
}

/** Widths of text are rounded, and from the other side they are rounded otherwise. */
function isSame(one: string | undefined, other: string): boolean {
  const [length, otherLength] = [one ?? '', other].map((value) => /^(-?[\d.]+)px$/.exec(value)?.[1]);
  return one === other || Math.abs(Number(length) - Number(otherLength)) < roundingOfWidths;
}

function byProperty(declarations: string): Map<string, string> {
  return new Map(
    declarations.split('; ').map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon), declaration.slice(colon + 1).trim()];
    }),
  );
}

/** WebKit puts a marker in its place by a margin of its own, on the side where the text starts. */
function placesMarker(name: string, property: string): boolean {
  return name.endsWith('::marker') && property.startsWith('margin-');
}
