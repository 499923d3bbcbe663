/** A thing that a page describes to machines, in words of schema.org. */
export interface Described {
  /** What it is: `Article`, `ItemList`. */
  readonly types: readonly string[];
  /** What JSON-LD says of it; null for microdata and RDFa, whose words stand all over the page. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

/**
 * All that a page describes in JSON-LD, microdata or RDFa.
 *
 * @param own A block of ours, which does not count.
 */
export function describedIn(page: Document, own: Element | null = null): Described[] {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const told = blocks.flatMap((block) => (block === own ? [] : nodesIn(parsed(block.textContent ?? ''))));
  const marked = page.querySelectorAll(
    '[itemscope][itemtype*="schema.org/"], [vocab*="schema.org"] [typeof]',
  );
  return [
    ...told.map((data) => ({ types: typesOf(data), data })),
    ...[...marked].map((element) => ({ types: typesIn(element), data: null })),
  ];
}

/** Every object in it, however deep. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

function typesOf({ '@type': type }: Record<string, unknown>): string[] {
  return [type].flat().filter((name) => typeof name === 'string');
}

function typesIn(element: Element): string[] {
  const names = element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '';
  return names.split(/\s+/).map((name) => name.replace(/^.*[/:#]/, ''));
}

/** Other people's JSON is broken now and then; then it describes nothing to anybody. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
