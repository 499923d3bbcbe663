import type { Document } from './document.ts';

/** The anchors of a document's headings, as GitHub makes them; Storybook makes the same. */
export function anchorsOf({ tokens }: Document): Set<string> {
  const anchors = new Set<string>();
  for (const [index, { type }] of tokens.entries()) {
    if (type !== 'heading_open') continue;
    const words = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join('');
    const anchor = anchorOf(words);
    let free = anchor;
    for (let count = 1; anchors.has(free); count += 1) free = `${anchor}-${count}`;
    anchors.add(free);
  }
  return anchors;
}

/** Small letters; everything but letters, digits, marks, `_` and `-` goes; each space is a hyphen. */
function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
