declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  /** Adds footnotes as Pandoc has them. */
  export default function footnotes(parser: MarkdownIt): void;
}
