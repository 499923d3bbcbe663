import { plainText } from '@meepraten/article-sources';
import type { Quoted } from './text-fragment.js';

/** What the reader has selected in the article. */
export interface Passage extends Quoted {
  text: string;
  /** Where it is drawn, in the view. */
  box: DOMRect;
}

/** Shorter selections are slips of the hand more often than words to keep. */
const fewestLetters = 3;

const block =
  'p, li, dt, dd, blockquote, pre, h1, h2, h3, h4, h5, h6, td, th, figcaption, caption, summary, div, section';

/** The passage that is selected, wholly within the article; null for anything else. */
export function selectedPassage(root: HTMLElement): Passage | null {
  const range = selectedRange(root);
  if (!range || !root.contains(range.commonAncestorContainer)) return null;
  const blocks = blocksOf(range, root);
  const text = blocks.join('\n\n');
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < fewestLetters) return null;
  return {
    text,
    blocks,
    before: beforeIn(range, root),
    occurrences: blocks.length === 1 ? countOf(text, plainText(root)) : 1,
    box: range.getBoundingClientRect(),
  };
}

type ComposedSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};

/** In a shadow root, only composed ranges tell of what is selected there. */
function selectedRange(root: HTMLElement): Range | null {
  const selection = document.getSelection() as ComposedSelection | null;
  if (!selection || selection.rangeCount === 0) return null;
  const tree = root.getRootNode();
  const [composed] =
    tree instanceof ShadowRoot ? (selection.getComposedRanges?.({ shadowRoots: [tree] }) ?? []) : [];
  const found = composed ?? selection.getRangeAt(0);
  if (found.startContainer === found.endContainer && found.startOffset === found.endOffset) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** The selected text of each innermost block, in order. */
function blocksOf(range: Range, root: HTMLElement): string[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let node: Node | null =
    range.commonAncestorContainer instanceof Text ? range.commonAncestorContainer : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const around = node.parentElement?.closest(block) ?? root;
    texts.set(around, (texts.get(around) ?? '') + selectedPart(node as Text, range));
  }
  return [...texts.values()].map(readable).filter(Boolean);
}

function selectedPart(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(start, end);
}

function beforeIn(range: Range, root: HTMLElement): string {
  const container = range.startContainer;
  const element = container instanceof Element ? container : container.parentElement;
  const before = document.createRange();
  before.setStart(element?.closest(block) ?? root, 0);
  before.setEnd(container, range.startOffset);
  return readable(before.toString());
}

function countOf(part: string, text: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

function readable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
