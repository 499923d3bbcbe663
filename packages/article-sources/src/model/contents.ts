import { plainText } from './plain-text.js';

/** One line of a table of contents. */
export interface ContentsEntry {
  /** 1 to 6, as the article has it. */
  level: number;
  /** The author's own id, or null where a link cannot point yet. */
  id: string | null;
  title: string;
}

export function contentsOf(content: ParentNode): ContentsEntry[] {
  return [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    level: Number(heading.localName.slice(1)),
    id: heading.id || null,
    title: plainText(heading),
  }));
}
