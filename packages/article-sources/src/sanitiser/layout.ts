/** How blocks are laid out, in the words of `prose.css`. */
const layouts = new Set(['wide', 'full', 'start', 'end', 'gallery', 'columns', 'pull-quote']);

/** The names that WordPress gives to these. */
const byClass: Readonly<Record<string, string>> = {
  alignwide: 'wide',
  alignfull: 'full',
  alignleft: 'start',
  alignright: 'end',
  gallery: 'gallery',
  'wp-block-gallery': 'gallery',
  'wp-block-columns': 'columns',
  'wp-block-pullquote': 'pull-quote',
};

/** What `data-prose` says of a block in a safe copy; null where it is an ordinary one. Classes do not come along. */
export function layoutOf(block: Element): string | null {
  const own = wordsIn(block, 'data-prose').filter((word) => layouts.has(word));
  const found = wordsIn(block, 'class').flatMap((name) =>
    Object.hasOwn(byClass, name) ? byClass[name]! : [],
  );
  return [...new Set([...own, ...found])].join(' ') || null;
}

function wordsIn(block: Element, attribute: string): string[] {
  return block.getAttribute(attribute)?.split(/\s+/) ?? [];
}
