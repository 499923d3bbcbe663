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

/** The elements of the page that stand in it. */
export function slottedElements(root: Element): HTMLElement[] {
  const slots = ownElements(root).flatMap((own) =>
    own instanceof HTMLSlotElement ? [own] : [...own.querySelectorAll('slot')],
  );
  return slots
    .flatMap((slot) => slot.assignedElements())
    .filter((own) => own instanceof HTMLElement && own.getRootNode() === document) as HTMLElement[];
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

/** The dialog or popover that it is drawn in, over all that the page holds; null for what stands in the page itself. */
export function overlayOf(node: Node): Element | null {
  return (
    aroundAndSelf(node).find(
      (around): around is Element => around instanceof Element && around.matches(':modal, :popover-open'),
    ) ?? null
  );
}

/** Whether elements of the page stand in it, which give it their own size. */
export function holdsPageContent(element: Element): boolean {
  return slottedElements(element).length > 0;
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

/** The dialog in it that holds the page, if one does. */
export function modalIn(root: Element): Element | undefined {
  return ownElements(root).find((element) => element.matches(':modal'));
}
