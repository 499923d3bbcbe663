/** Words taken from each end of a long passage, and from before one that stands in the text more than once. */
const fewWords = 5;

/** In UTF-16 units; a longer passage is told by its ends, so that the address stays one that people send. */
const longest = 120;

export interface Quoted {
  /** The text of each block that the passage reaches through, in order; white space as read. */
  blocks: readonly string[];
  /** The article's text before the passage, within the passage's first block. */
  before: string;
  /** How often the article holds the passage. */
  occurrences: number;
}

/**
 * The text directive that leads to a passage: https://wicg.github.io/scroll-to-text-fragment/. An exact text cannot
 * reach over two blocks, so that there, and where it is long, it is told by its first and its last words.
 */
export function textDirective({ blocks, before, occurrences }: Quoted): string {
  const first = blocks[0] ?? '';
  const last = blocks.at(-1) ?? '';
  const isExact = blocks.length === 1 && first.length <= longest;
  const text = isExact ? [first] : [firstWords(first), lastWords(last)];
  const prefix = occurrences > 1 && lastWords(before);
  return `:~:text=${prefix ? `${encoded(prefix)}-,` : ''}${text.map(encoded).join(',')}`;
}

/** The address of a page with a passage of it, whatever fragment it had. */
export function passageAddress(url: string, quoted: Quoted): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.replace(/:~:.*$/, '')}${textDirective(quoted)}`;
}

function firstWords(text: string): string {
  return words(text).slice(0, fewWords).join(' ');
}

function lastWords(text: string): string {
  return words(text).slice(-fewWords).join(' ');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

// A hyphen, a comma and an ampersand mean something in a directive.
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
