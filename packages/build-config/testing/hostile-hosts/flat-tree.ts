/** Words as they stand on the page: a run of text, and the element of ours whose style they take. */
export interface Words {
  readonly text: Text;
  readonly styledBy: Element;
}

/** Every element of the shadow trees from `root` downwards, `root` first. What the page slotted is the page's own. */
export function ownElements(root: Element): Element[] {
  const inside = [...(root.shadowRoot?.querySelectorAll('*') ?? [])];
  return [root, ...inside.flatMap((element) => (element.shadowRoot ? ownElements(element) : [element]))];
}

/** The words of our own elements, and those that the page slotted as bare text. */
export function ownWords(root: Element): Words[] {
  return ownElements(root).flatMap((element) =>
    textsOf(element)
      .filter((text) => text.data.trim() !== '')
      .map((text) => ({ text, styledBy: element })),
  );
}

function textsOf(element: Element): Text[] {
  if (element.shadowRoot || element instanceof HTMLStyleElement) return [];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
  const nodes = assigned.length > 0 ? assigned : [...element.childNodes];
  return nodes.filter((node) => node instanceof Text);
}

/** The element around it as the page is drawn: its slot, its parent or the host of its shadow tree. */
function drawnIn(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The node itself and all that it is drawn in, from the inside out. */
export function aroundAndSelf(node: Node): Node[] {
  const chain: Node[] = [];
  for (let next: Node | null = node; next; next = drawnIn(next)) chain.push(next);
  return chain;
}

/** Whether elements of the page stand in it, which give it their own size. */
export function holdsPageContent(element: Element): boolean {
  const slots = ownElements(element).flatMap((own) =>
    own instanceof HTMLSlotElement ? [own] : [...own.querySelectorAll('slot')],
  );
  return slots.some((slot) => slot.assignedElements().some((own) => own.getRootNode() === document));
}

/** Short and findable: `mp-reactions » article > header > a[part=time]`. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part');
  const mark = part ? `[part=${part}]` : [...element.classList].map((name) => `.${name}`).join('');
  const own = `${element.localName}${mark}`;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return `${parent.host.localName} » ${own}`;
  return parent instanceof Element && parent.getRootNode() instanceof ShadowRoot
    ? `${nameOf(parent)} > ${own}`
    : own;
}

/** The element and the first of its words. */
export function nameOfWords(text: Text, styledBy: Element): string {
  return `${nameOf(styledBy)} “${text.data.trim().slice(0, 20)}”`;
}
