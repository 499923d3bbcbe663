import type { RawArticle } from './raw-article.js';
import { isBlank, isLeaf, wordsOf } from './nodes.js';

const saving = /^(?:(?:bewaren|opslaan|save|pin it)\s*)+$/i;
const places = 'p, div, span, center, strong, em, b, i, a:not([href]), a[href^="#"]';

/**
 * Words of save buttons that were copied into the text along with their pictures: a line, or what stands beside a
 * picture, that says nothing but 'Bewaren'. A heading, a list or a cell of that name is the author's, and so is the
 * word within a sentence.
 */
export function saveLines({ root }: RawArticle): void {
  for (const element of root.querySelectorAll(places)) {
    if (!isLeaf(element) || !saving.test(wordsOf(element)) || !isOnItsOwn(element)) continue;
    if (element.querySelector('img')) removeWords(element);
    else element.remove();
  }
  for (const text of textsOf(root)) if (saving.test(wordsOf(text)) && isLine(text)) text.remove();
}

/** Inline elements count only where their paragraph has no other words. */
function isOnItsOwn(element: Element): boolean {
  const around = element.closest(
    'p, div, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, blockquote',
  );
  return around === null || (around.matches('p, div') && saving.test(wordsOf(around))) || isLine(element);
}

/** Whether a line ends before and after it. */
function isLine(node: ChildNode): boolean {
  const ends = (side: 'previousSibling' | 'nextSibling') => {
    let other = node[side];
    while (other && isBlank(other) && other.nodeName !== 'BR') other = other[side];
    return other === null || other.nodeName === 'BR' || /^(?:P|DIV|FIGURE|IMG)$/.test(other.nodeName);
  };
  const { parentElement } = node;
  return (
    !!parentElement?.matches('p, div, article, section, main') &&
    ends('previousSibling') &&
    ends('nextSibling')
  );
}

function removeWords(element: Element): void {
  for (const text of textsOf(element)) if (wordsOf(text)) text.remove();
}

function textsOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
