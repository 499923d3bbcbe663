import MarkdownIt, { type Token } from 'markdown-it';

const rules = [
  ...['paragraph', 'fence', 'code', 'blockquote', 'list'],
  ...['newline', 'escape', 'backticks', 'emphasis', 'strikethrough', 'link', 'autolink', 'entity'],
];

// Only the tokeniser is used, never its HTML. Everything is off but the rules above: no raw HTML, no images,
// no guessing of links, which is where the engine's known faults lie.
const markdown = new MarkdownIt('zero', { html: false, linkify: false, maxNesting: 20 }).enable(rules);
markdown.validateLink = isSafeLink;

const linkProtocols = new Set(['http:', 'https:', 'mailto:']);

/** Whether a reader may link there. What may not be linked stays text, and so does `https://bank.nl@evil.nl`. */
export function isSafeLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return linkProtocols.has(protocol) && !username && !password;
}

export function tokenize(source: string): Token[] {
  return markdown.parse(source, {});
}

export type { Token };
