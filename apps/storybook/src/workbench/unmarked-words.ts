import { treesIn } from '@meepraten/build-config/shadow-trees';

/** What people wrote, or a browser tells: none of it is in our catalogues. */
const content =
  '[part~=body], [part~=author], [part~=reads], time, option:not([value]), mp-relative-time, style';

const spokenAttributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

const isMarked = (text: string) => !/\p{L}{2}/u.test(text) || /^\[.*\]$/s.test(text.trim());

const isHidden = (element: Element | null) => !element?.checkVisibility();

/** The words of our elements around which the pseudo-language has put no marks: they come from no catalogue. */
export function unmarkedWords(root: Element): string[] {
  return treesIn(root)
    .filter((tree) => tree instanceof ShadowRoot)
    .flatMap((tree) => [...textsIn(tree), ...attributesIn(tree)])
    .filter((text) => !isMarked(text));
}

function textsIn(tree: ShadowRoot): string[] {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (!isHidden(parentElement) && !parentElement?.closest(content)) texts.push(data);
  }
  return texts;
}

function attributesIn(tree: ShadowRoot): string[] {
  return [...tree.querySelectorAll('*')]
    .filter((element) => !isHidden(element) && !element.closest(content))
    .flatMap((element) => spokenAttributes.map((name) => element.getAttribute(name) ?? ''));
}
