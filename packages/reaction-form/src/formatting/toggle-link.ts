import { replaced, selected, withoutBlankEnds, type Passage } from './passage.js';

/** `[words](address)`, or with an address in `<>`. */
const links = /\[([^[\]]*)\]\((?:<([^<>\n]*)>|([^()<>\s]*))\)/g;
const address = /^(?:https?:\/\/|mailto:)[^\s<>]+$/i;

/**
 * Makes a link of what is selected, with the caret where the rest of it is to be typed: the words where an address is
 * selected, else the address. A link that is not finished is taken away again; of one that is, the address is selected.
 */
export function toggleLink(passage: Passage): Passage {
  const { text, start, end } = withoutBlankEnds(passage);
  const link = linkAround({ text, start, end });
  if (link) return link.isWhole ? { text, ...link.target } : unlinked(text, link);
  const words = selected({ text, start, end });
  const isAddress = address.test(words);
  const target = /[()]/.test(words) ? `<${words}>` : words;
  const by = isAddress ? `[](${target})` : `[${words}]()`;
  const caret = start + (isAddress || words === '' ? 1 : words.length + 3);
  return { text: replaced(text, start, end, by), start: caret, end: caret };
}

interface Link {
  start: number;
  end: number;
  /** What would be left of it. */
  words: string;
  isWhole: boolean;
  target: { start: number; end: number };
}

function linkAround({ text, start, end }: Passage): Link | null {
  for (const { index, 0: whole, 1: words = '', 2: pointed, 3: plain = '' } of text.matchAll(links)) {
    const to = index + whole.length;
    if (start < index || end > to) continue;
    const target = pointed ?? plain;
    const targetEnd = to - (pointed === undefined ? 1 : 2);
    return {
      start: index,
      end: to,
      words: words || target,
      isWhole: words !== '' && target !== '',
      target: { start: targetEnd - target.length, end: targetEnd },
    };
  }
  return null;
}

function unlinked(text: string, { start, end, words }: Link): Passage {
  return { text: replaced(text, start, end, words), start, end: start + words.length };
}
